using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Trust : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "RegistrationApplications",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeVersion",
                table: "RegistrationApplications",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: true,
                collation: "Latin1_General_BIN2");

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

            migrationBuilder.AddColumn<int>(
                name: "IndexingKey",
                table: "ComparisonLists",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeSeen",
                table: "ApplicantAccounts",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.CreateTable(
                name: "DataRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<long>(type: "bigint", nullable: true),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    IsForDeceased = table.Column<bool>(type: "bit", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    AgencyStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AnswerDue = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "bit", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AnswerReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AnonymisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DataRequests_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "KeyEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Sealing = table.Column<int>(type: "int", nullable: false),
                    Indexing = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyRenewalSteps",
                columns: table => new
                {
                    Edition = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false, collation: "Latin1_General_BIN2"),
                    Step = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    LastKey = table.Column<long>(type: "bigint", nullable: false),
                    LastPart = table.Column<long>(type: "bigint", nullable: false),
                    Renewed = table.Column<long>(type: "bigint", nullable: false),
                    IsDone = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyRenewalSteps", x => new { x.Edition, x.Step });
                });

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

            migrationBuilder.InsertData(
                table: "KeyEditions",
                columns: new[] { "Id", "Indexing", "Sealing" },
                values: new object[] { 1, 1, 1 });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_Entered",
                table: "RegistrationApplications",
                columns: new[] { "EnteredBy", "Status", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EnteredBy IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OversightEntries_Chain_At",
                table: "OversightEntries",
                columns: new[] { "Chain", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_OfficerAccounts_SetUpDigest",
                table: "OfficerAccounts",
                column: "SetUpDigest",
                unique: true,
                filter: "[SetUpDigest] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_Account",
                table: "DataRequests",
                columns: new[] { "Account", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_AgencyQueue",
                table: "DataRequests",
                columns: new[] { "Agency", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_CityQueue",
                table: "DataRequests",
                columns: new[] { "AgencyCity", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_CountyQueue",
                table: "DataRequests",
                columns: new[] { "AgencyCounty", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_ProvinceQueue",
                table: "DataRequests",
                columns: new[] { "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_StreetQueue",
                table: "DataRequests",
                columns: new[] { "AgencyStreet", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_DataRequests_Open",
                table: "DataRequests",
                columns: new[] { "Application", "Kind" },
                unique: true,
                filter: "Status = 'Open'");

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

            // What stood there before is noted, and from here on nobody changes the trail.
            AppendOnlyTrail.NoteBaselines(migrationBuilder);
            AppendOnlyTrail.Guard(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            AppendOnlyTrail.Unguard(migrationBuilder);
            migrationBuilder.DropTable(
                name: "DataRequests");

            migrationBuilder.DropTable(
                name: "KeptForms");

            migrationBuilder.DropTable(
                name: "KeyEditions");

            migrationBuilder.DropTable(
                name: "KeyRenewalSteps");

            migrationBuilder.DropTable(
                name: "OfficerFormerPasswords");

            migrationBuilder.DropTable(
                name: "OfficerRecoveryCodes");

            migrationBuilder.DropTable(
                name: "OversightBaselines");

            migrationBuilder.DropTable(
                name: "PortalSessions");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Entered",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_OversightEntries_Chain_At",
                table: "OversightEntries");

            migrationBuilder.DropIndex(
                name: "IX_OfficerAccounts_SetUpDigest",
                table: "OfficerAccounts");

            migrationBuilder.DropColumn(
                name: "AnonymisedOn",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "NoticeVersion",
                table: "RegistrationApplications");

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

            migrationBuilder.DropColumn(
                name: "IndexingKey",
                table: "ComparisonLists");

            migrationBuilder.DropColumn(
                name: "NoticeSeen",
                table: "ApplicantAccounts");
        }
    }
}
