using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WindowAndDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ClaimedAt",
                table: "RegistrationApplications",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClaimedBy",
                table: "RegistrationApplications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClockAgency",
                table: "RegistrationApplications",
                type: "TEXT",
                unicode: false,
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EnteredBy",
                table: "RegistrationApplications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EvidenceStanding",
                table: "RegistrationApplications",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<DateTime>(
                name: "OverturnedAt",
                table: "RegistrationApplications",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PaperSignedOn",
                table: "RegistrationApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MustChangePassword",
                table: "OfficerAccounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                table: "ChannelTokens",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastUsedOn",
                table: "ChannelTokens",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Agencies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ClockSweeps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Pass = table.Column<int>(type: "INTEGER", nullable: false),
                    Clock = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    LastDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Looked = table.Column<int>(type: "INTEGER", nullable: false),
                    Moved = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClockSweeps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ComparisonBlocks",
                columns: table => new
                {
                    List = table.Column<long>(type: "INTEGER", nullable: false),
                    First = table.Column<long>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false),
                    Entries = table.Column<int>(type: "INTEGER", nullable: false),
                    Payload = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComparisonBlocks", x => new { x.List, x.First });
                });

            migrationBuilder.CreateTable(
                name: "ComparisonLists",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FileMark = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    FileLength = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    BytesRead = table.Column<long>(type: "INTEGER", nullable: false),
                    Lines = table.Column<long>(type: "INTEGER", nullable: false),
                    BadLines = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstBadLines = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Entries = table.Column<long>(type: "INTEGER", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComparisonLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceQuestions",
                columns: table => new
                {
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    NextAskAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceQuestions", x => new { x.Application, x.Source });
                    table.ForeignKey(
                        name: "FK_EvidenceQuestions_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Findings_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormCorrections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CorrectedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    CorrectedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    CorrectedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormCorrections_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Parameters = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: true),
                    Message = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    MediaType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: true),
                    FetchedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FreeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ListArrangements",
                columns: table => new
                {
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    List = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OpeningFilter = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListArrangements", x => new { x.Officer, x.List });
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Respondent = table.Column<long>(type: "INTEGER", nullable: false),
                    RespondentAgency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Decider = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    DeciderStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    DeciderCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    DeciderCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Objections_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonVerdicts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    First = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Second = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Sameness = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    FoundBy = table.Column<long>(type: "INTEGER", nullable: false),
                    FoundFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonVerdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonVerdicts_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedFilters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    List = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    State = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedFilters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Fact = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    FactSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Person = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceAnswers_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StagedImports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    UploadedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "IX_RegistrationRecords_Mobile",
                table: "RegistrationRecords",
                column: "Mobile");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_NameAndBirth",
                table: "RegistrationRecords",
                columns: new[] { "Name", "DateOfBirth" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_AgencyMatching",
                table: "RegistrationApplications",
                columns: new[] { "Agency", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_CityMatching",
                table: "RegistrationApplications",
                columns: new[] { "AgencyCity", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_Claims",
                table: "RegistrationApplications",
                columns: new[] { "ClaimedBy", "Status", "DecisionDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_CountyMatching",
                table: "RegistrationApplications",
                columns: new[] { "AgencyCounty", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_Mobile",
                table: "RegistrationApplications",
                column: "Mobile");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_NameAndBirth",
                table: "RegistrationApplications",
                columns: new[] { "Name", "DateOfBirth" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_NotCompared",
                table: "RegistrationApplications",
                columns: new[] { "Status", "EvidenceStanding", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_ProvinceMatching",
                table: "RegistrationApplications",
                columns: new[] { "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_StreetMatching",
                table: "RegistrationApplications",
                columns: new[] { "AgencyStreet", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_ClockSweeps_FinishedAt_Id",
                table: "ClockSweeps",
                columns: new[] { "FinishedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ComparisonLists_Source_Id",
                table: "ComparisonLists",
                columns: new[] { "Source", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_ComparisonLists_Current",
                table: "ComparisonLists",
                column: "Source",
                unique: true,
                filter: "Status = 'Current'");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceQuestions_NextAskAt",
                table: "EvidenceQuestions",
                column: "NextAskAt");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_Application_Id",
                table: "Findings",
                columns: new[] { "Application", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FormCorrections_Application_Id",
                table: "FormCorrections",
                columns: new[] { "Application", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Officer_Id",
                table: "Jobs",
                columns: new[] { "Officer", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Status_EndedAt",
                table: "Jobs",
                columns: new[] { "Status", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Status_FreeAt_Id",
                table: "Jobs",
                columns: new[] { "Status", "FreeAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_CityQueue",
                table: "Objections",
                columns: new[] { "DeciderCity", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_CountyQueue",
                table: "Objections",
                columns: new[] { "DeciderCounty", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_DeciderQueue",
                table: "Objections",
                columns: new[] { "Decider", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ProvinceQueue",
                table: "Objections",
                columns: new[] { "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_StreetQueue",
                table: "Objections",
                columns: new[] { "DeciderStreet", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_Objections_Application",
                table: "Objections",
                column: "Application",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonVerdicts_Application",
                table: "PersonVerdicts",
                column: "Application");

            migrationBuilder.CreateIndex(
                name: "IX_PersonVerdicts_Second",
                table: "PersonVerdicts",
                column: "Second");

            migrationBuilder.CreateIndex(
                name: "UX_PersonVerdicts_Pair",
                table: "PersonVerdicts",
                columns: new[] { "First", "Second" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedFilters_Officer_List_Name",
                table: "SavedFilters",
                columns: new[] { "Officer", "List", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceAnswers_Application_Id",
                table: "SourceAnswers",
                columns: new[] { "Application", "Id" });

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
                name: "ComparisonBlocks");

            migrationBuilder.DropTable(
                name: "ComparisonLists");

            migrationBuilder.DropTable(
                name: "EvidenceQuestions");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "FormCorrections");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "ListArrangements");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "PersonVerdicts");

            migrationBuilder.DropTable(
                name: "ReferenceEditions");

            migrationBuilder.DropTable(
                name: "SavedFilters");

            migrationBuilder.DropTable(
                name: "SourceAnswers");

            migrationBuilder.DropTable(
                name: "StagedImports");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_FirstContact",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_Mobile",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_NameAndBirth",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_AgencyMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_CityMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Claims",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_CountyMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Mobile",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_NameAndBirth",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_NotCompared",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_ProvinceMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_StreetMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "ClaimedBy",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "ClockAgency",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "EnteredBy",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "EvidenceStanding",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "OverturnedAt",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "PaperSignedOn",
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
