using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Trust : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "AuthenticatorSecret",
                table: "OfficerAccounts",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AuthenticatorStep",
                table: "OfficerAccounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OneTimePasswordUntil",
                table: "OfficerAccounts",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PasswordChangedAt",
                table: "OfficerAccounts",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SetUpDigest",
                table: "OfficerAccounts",
                type: "TEXT",
                unicode: false,
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SetUpUntil",
                table: "OfficerAccounts",
                type: "TEXT",
                precision: 6,
                nullable: true);

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
                name: "OfficerFormerPasswords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficerFormerPasswords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OfficerRecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficerRecoveryCodes", x => x.Id);
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
                name: "IX_RegistrationApplications_Entered",
                table: "RegistrationApplications",
                columns: new[] { "EnteredBy", "Status", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EnteredBy IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OfficerAccounts_SetUpDigest",
                table: "OfficerAccounts",
                column: "SetUpDigest",
                unique: true);

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
                name: "IX_OfficerFormerPasswords_Officer_Id",
                table: "OfficerFormerPasswords",
                columns: new[] { "Officer", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OfficerRecoveryCodes_Officer_Digest",
                table: "OfficerRecoveryCodes",
                columns: new[] { "Officer", "Digest" },
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
                name: "OfficerFormerPasswords");

            migrationBuilder.DropTable(
                name: "OfficerRecoveryCodes");

            migrationBuilder.DropTable(
                name: "PortalSessions");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Entered",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_OfficerAccounts_SetUpDigest",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "AuthenticatorSecret",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "AuthenticatorStep",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "OneTimePasswordUntil",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "PasswordChangedAt",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "SetUpDigest",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "SetUpUntil",
                table: "OfficerAccounts");
        }
    }
}
