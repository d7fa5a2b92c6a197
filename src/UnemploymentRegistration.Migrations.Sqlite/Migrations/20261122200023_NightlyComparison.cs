using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NightlyComparison : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RegisterDigests",
                columns: table => new
                {
                    IndexingKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Head = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterDigests", x => new { x.IndexingKey, x.Registration });
                    table.ForeignKey(
                        name: "FK_RegisterDigests_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterWalks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    List = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FreeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Behind = table.Column<long>(type: "INTEGER", nullable: true),
                    Compared = table.Column<int>(type: "INTEGER", nullable: false),
                    Proposed = table.Column<int>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterWalks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterWalks_ComparisonLists_List",
                        column: x => x.List,
                        principalTable: "ComparisonLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterDigests_Order",
                table: "RegisterDigests",
                columns: new[] { "IndexingKey", "Head", "Registration" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterDigests_Registration",
                table: "RegisterDigests",
                column: "Registration");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterWalks_Free",
                table: "RegisterWalks",
                columns: new[] { "Status", "FreeAt" });

            migrationBuilder.CreateIndex(
                name: "UX_RegisterWalks_ListAndDay",
                table: "RegisterWalks",
                columns: new[] { "List", "On" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RegisterDigests");

            migrationBuilder.DropTable(
                name: "RegisterWalks");
        }
    }
}
