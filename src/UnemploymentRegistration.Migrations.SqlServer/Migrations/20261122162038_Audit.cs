using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
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
                    Chain = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
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
