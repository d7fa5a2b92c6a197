using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OwnWalkIns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_Entered",
                table: "RegistrationApplications",
                columns: new[] { "EnteredBy", "Status", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EnteredBy IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Entered",
                table: "RegistrationApplications");
        }
    }
}
