using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
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
                    IndexingKey = table.Column<int>(type: "int", nullable: false),
                    Registration = table.Column<long>(type: "bigint", nullable: false),
                    Head = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    List = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    AskedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Holder = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    FreeAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Behind = table.Column<long>(type: "bigint", nullable: true),
                    Compared = table.Column<int>(type: "int", nullable: false),
                    Proposed = table.Column<int>(type: "int", nullable: false),
                    Withdrawn = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
