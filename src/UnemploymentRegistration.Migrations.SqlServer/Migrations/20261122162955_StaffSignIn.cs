using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
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
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AuthenticatorStep",
                table: "OfficerAccounts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OneTimePasswordUntil",
                table: "OfficerAccounts",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PasswordChangedAt",
                table: "OfficerAccounts",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SetUpDigest",
                table: "OfficerAccounts",
                type: "varchar(32)",
                unicode: false,
                maxLength: 32,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "SetUpUntil",
                table: "OfficerAccounts",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OfficerFormerPasswords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficerFormerPasswords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OfficerRecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    Digest = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    UsedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficerRecoveryCodes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OfficerAccounts_SetUpDigest",
                table: "OfficerAccounts",
                column: "SetUpDigest",
                unique: true,
                filter: "[SetUpDigest] IS NOT NULL");

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
