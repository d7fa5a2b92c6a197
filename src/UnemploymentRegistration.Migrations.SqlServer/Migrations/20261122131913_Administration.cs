using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Administration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ClockAgency",
                table: "RegistrationApplications",
                type: "varchar(12)",
                unicode: false,
                maxLength: 12,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "MustChangePassword",
                table: "OfficerAccounts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                table: "ChannelTokens",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastUsedOn",
                table: "ChannelTokens",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Agencies",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ClockSweeps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Occasion = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Pass = table.Column<int>(type: "int", nullable: false),
                    Clock = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    LastDue = table.Column<DateOnly>(type: "date", nullable: false),
                    LastKey = table.Column<long>(type: "bigint", nullable: false),
                    Looked = table.Column<int>(type: "int", nullable: false),
                    Moved = table.Column<int>(type: "int", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClockSweeps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StagedImports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Digest = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_BIN2"),
                    UploadedBy = table.Column<long>(type: "bigint", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StagedImports", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_FirstContact",
                table: "RegistrationRecords",
                columns: new[] { "Status", "FirstContactDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ClockSweeps_FinishedAt_Id",
                table: "ClockSweeps",
                columns: new[] { "FinishedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StagedImports_Kind_Id",
                table: "StagedImports",
                columns: new[] { "Kind", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClockSweeps");

            migrationBuilder.DropTable(
                name: "ReferenceEditions");

            migrationBuilder.DropTable(
                name: "StagedImports");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_FirstContact",
                table: "RegistrationRecords");

            migrationBuilder.DropColumn(
                name: "ClockAgency",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "MustChangePassword",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "Label",
                table: "ChannelTokens");

            migrationBuilder.DropColumn(
                name: "LastUsedOn",
                table: "ChannelTokens");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Agencies");
        }
    }
}
