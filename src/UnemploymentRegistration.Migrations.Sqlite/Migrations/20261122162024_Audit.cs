using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OversightBaselines",
                columns: table => new
                {
                    Chain = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OversightBaselines", x => x.Chain);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OversightEntries_Chain_At",
                table: "OversightEntries",
                columns: new[] { "Chain", "At" });

            AppendOnlyTrail.NoteBaselines(migrationBuilder);
            AppendOnlyTrail.Guard(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            AppendOnlyTrail.Unguard(migrationBuilder);

            migrationBuilder.DropTable(
                name: "OversightBaselines");

            migrationBuilder.DropIndex(
                name: "IX_OversightEntries_Chain_At",
                table: "OversightEntries");
        }
    }
}
