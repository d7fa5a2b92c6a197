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
            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "RegistrationApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeVersion",
                table: "RegistrationApplications",
                type: "TEXT",
                unicode: false,
                maxLength: 20,
                nullable: true);

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

            migrationBuilder.AddColumn<int>(
                name: "IndexingKey",
                table: "ComparisonLists",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeSeen",
                table: "ApplicantAccounts",
                type: "TEXT",
                unicode: false,
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DataRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Account = table.Column<long>(type: "INTEGER", nullable: true),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    IsForDeceased = table.Column<bool>(type: "INTEGER", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AnonymisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "KeyEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sealing = table.Column<int>(type: "INTEGER", nullable: false),
                    Indexing = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyRenewalSteps",
                columns: table => new
                {
                    Edition = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Step = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    LastKey = table.Column<long>(type: "INTEGER", nullable: false),
                    LastPart = table.Column<long>(type: "INTEGER", nullable: false),
                    Renewed = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyRenewalSteps", x => new { x.Edition, x.Step });
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
                name: "OversightBaselines",
                columns: table => new
                {
                    Chain = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OversightBaselines", x => x.Chain);
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
                unique: true);

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
