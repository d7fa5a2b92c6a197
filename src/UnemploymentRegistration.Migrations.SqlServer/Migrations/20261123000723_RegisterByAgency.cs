using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RegisterByAgency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_RegisteringAgency",
                table: "RegistrationRecords",
                columns: new[] { "RegisteringAgency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_RegisteringCity",
                table: "RegistrationRecords",
                columns: new[] { "RegisteringCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_RegisteringCounty",
                table: "RegistrationRecords",
                columns: new[] { "RegisteringCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_RegisteringStreet",
                table: "RegistrationRecords",
                columns: new[] { "RegisteringStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_Status",
                table: "RegistrationRecords",
                columns: new[] { "Status", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_RegisteringAgency",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_RegisteringCity",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_RegisteringCounty",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_RegisteringStreet",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_Status",
                table: "RegistrationRecords");
        }
    }
}
