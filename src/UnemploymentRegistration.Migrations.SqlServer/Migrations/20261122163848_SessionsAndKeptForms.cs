using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SessionsAndKeptForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "KeptForms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    Form = table.Column<string>(type: "varchar(120)", unicode: false, maxLength: 120, nullable: false, collation: "Latin1_General_BIN2"),
                    Typed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PortalSessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Account = table.Column<long>(type: "bigint", nullable: false),
                    Stamp = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_BIN2"),
                    Claims = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Browser = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PortalSessions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KeptForms_KeptAt",
                table: "KeptForms",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_KeptForms_Officer_Form",
                table: "KeptForms",
                columns: new[] { "Officer", "Form" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PortalSessions_EndsAt",
                table: "PortalSessions",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_PortalSessions_Key",
                table: "PortalSessions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PortalSessions_Kind_Account",
                table: "PortalSessions",
                columns: new[] { "Kind", "Account" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptForms");

            migrationBuilder.DropTable(
                name: "PortalSessions");
        }
    }
}
