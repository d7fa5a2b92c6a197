using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Typed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PortalSessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Account = table.Column<long>(type: "INTEGER", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Claims = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Browser = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false)
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
