using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FalseStatementReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "SealedReasons",
                table: "FalseStatements",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SealedReasons",
                table: "FalseStatements");
        }
    }
}
