using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WindowAndDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "RegistrationRecords",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: false,
                collation: "Latin1_General_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(50)",
                oldMaxLength: 50);

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "RegistrationApplications",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: false,
                collation: "Latin1_General_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(50)",
                oldMaxLength: 50);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClaimedAt",
                table: "RegistrationApplications",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClaimedBy",
                table: "RegistrationApplications",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClockAgency",
                table: "RegistrationApplications",
                type: "varchar(12)",
                unicode: false,
                maxLength: 12,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.AddColumn<long>(
                name: "EnteredBy",
                table: "RegistrationApplications",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EvidenceStanding",
                table: "RegistrationApplications",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "Open",
                collation: "Latin1_General_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "OverturnedAt",
                table: "RegistrationApplications",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PaperSignedOn",
                table: "RegistrationApplications",
                type: "date",
                nullable: true);

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
                name: "ComparisonBlocks",
                columns: table => new
                {
                    List = table.Column<long>(type: "bigint", nullable: false),
                    First = table.Column<long>(type: "bigint", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Entries = table.Column<int>(type: "int", nullable: false),
                    Payload = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComparisonBlocks", x => new { x.List, x.First });
                });

            migrationBuilder.CreateTable(
                name: "ComparisonLists",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FileMark = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_BIN2"),
                    FileLength = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    StartedBy = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false, collation: "Latin1_General_BIN2"),
                    BytesRead = table.Column<long>(type: "bigint", nullable: false),
                    Lines = table.Column<long>(type: "bigint", nullable: false),
                    BadLines = table.Column<int>(type: "int", nullable: false),
                    FirstBadLines = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Fault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComparisonLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceQuestions",
                columns: table => new
                {
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    NextAskAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Fault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: false),
                    RecordedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CorrectedBy = table.Column<long>(type: "bigint", nullable: false),
                    CorrectedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    CorrectedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Role = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Parameters = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    RequestedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: true),
                    Message = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    MediaType = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    FetchedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Holder = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    FreeAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ListArrangements",
                columns: table => new
                {
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    List = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Columns = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    OpeningFilter = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListArrangements", x => new { x.Officer, x.List });
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    FiledAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Respondent = table.Column<long>(type: "bigint", nullable: false),
                    RespondentAgency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Decider = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    DeciderStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    DeciderCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    DeciderCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AnswerDue = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "bit", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AnswerReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    First = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    Second = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    Sameness = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    FoundBy = table.Column<long>(type: "bigint", nullable: false),
                    FoundFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    FoundAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedFilters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    List = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    State = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedFilters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Basis = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Fact = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    FactSince = table.Column<DateOnly>(type: "date", nullable: true),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Person = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "RegistrationRecords",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(50)",
                oldMaxLength: 50,
                oldCollation: "Latin1_General_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "RegistrationApplications",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(50)",
                oldMaxLength: 50,
                oldCollation: "Latin1_General_BIN2");
        }
    }
}
