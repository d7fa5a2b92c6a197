using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StaffSignIn : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_OfficerAccounts_SetUpDigest",
                table: "OfficerAccounts",
                column: "SetUpDigest",
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OfficerFormerPasswords");

            migrationBuilder.DropTable(
                name: "OfficerRecoveryCodes");

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
