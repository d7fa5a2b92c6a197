using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ServiceAndExit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "UX_Objections_Application",
                table: "Objections");

            migrationBuilder.AddColumn<string>(
                name: "EndGround",
                table: "RegistrationRecords",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "RegistrationRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestoredOn",
                table: "RegistrationRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Deregistrations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Account = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    OpenedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Fact = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    FactOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceAsOf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SameNumber = table.Column<bool>(type: "INTEGER", nullable: false),
                    SameName = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsClear = table.Column<bool>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LocalGround = table.Column<long>(type: "INTEGER", nullable: true),
                    Custody = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    IncomeAssessed = table.Column<bool>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    InformedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    InformedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    CircumstancesBy = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ClosedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Objection = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deregistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deregistrations_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FalseStatements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Obtained = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ObtainedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    JudgedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    JudgedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FalseStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FalseStatements_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncomeStandards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    County = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Monthly = table.Column<decimal>(type: "TEXT", precision: 10, scale: 2, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomeStandards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeaveCovers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    CoveredBy = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NamedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaveCovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LocalGrounds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Division = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalGrounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersonReports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Account = table.Column<long>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FiledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonReports_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsWithdrawal = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PublishedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisterDigests",
                columns: table => new
                {
                    IndexingKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Head = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterDigests", x => new { x.IndexingKey, x.Registration });
                    table.ForeignKey(
                        name: "FK_RegisterDigests_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterMovements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    From = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    To = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Urban = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterMovements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterMovements_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterWalks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    List = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FreeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Behind = table.Column<long>(type: "INTEGER", nullable: true),
                    Compared = table.Column<int>(type: "INTEGER", nullable: false),
                    Proposed = table.Column<int>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterWalks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterWalks_ComparisonLists_List",
                        column: x => x.List,
                        principalTable: "ComparisonLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationCertificates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegistrationCertificates_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: true),
                    ReferredGroup = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Account = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DocumentMasked = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    MobileMasked = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Officer = table.Column<long>(type: "INTEGER", nullable: true),
                    Grade = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Duties = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueIsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    NextReason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    CountedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Person = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceCases_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeregistrationFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Deregistration = table.Column<long>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeregistrationFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeregistrationFindings_Deregistrations_Deregistration",
                        column: x => x.Deregistration,
                        principalTable: "Deregistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseHandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DocumentMasked = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FromAgency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    FromStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToAgency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    ToStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Residence = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    OfferedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseHandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseHandOvers_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseTexts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    Template = table.Column<long>(type: "INTEGER", nullable: false),
                    Message = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseTexts_PublishedDocuments_Template",
                        column: x => x.Template,
                        principalTable: "PublishedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseTexts_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseTexts_SmsMessages_Message",
                        column: x => x.Message,
                        principalTable: "SmsMessages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentHandouts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    Document = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentHandouts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentHandouts_PublishedDocuments_Document",
                        column: x => x.Document,
                        principalTable: "PublishedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentHandouts_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HardToEmployRecognitions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HardToEmployRecognitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HardToEmployRecognitions_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanReviews_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referrals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<long>(type: "INTEGER", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReturnCallDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OutcomeBy = table.Column<long>(type: "INTEGER", nullable: true),
                    SealedOutcome = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referrals_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceContacts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Officer = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Method = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    IsReached = table.Column<bool>(type: "INTEGER", nullable: false),
                    Offered = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Response = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Policies = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NextStepOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Occasion = table.Column<long>(type: "INTEGER", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceContacts_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServicePlans",
                columns: table => new
                {
                    Case = table.Column<long>(type: "INTEGER", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    JobSearchOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WantedOccupations = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FounderSteps = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WrittenBy = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServicePlans", x => x.Case);
                    table.ForeignKey(
                        name: "FK_ServicePlans_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_Application",
                table: "Objections",
                column: "Application");

            migrationBuilder.CreateIndex(
                name: "UX_Objections_Refusal",
                table: "Objections",
                column: "Application",
                unique: true,
                filter: "Subject = 'Refusal'");

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_Case",
                table: "CaseHandOvers",
                columns: new[] { "Case", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_FromAgency",
                table: "CaseHandOvers",
                columns: new[] { "FromAgency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_FromCity",
                table: "CaseHandOvers",
                columns: new[] { "FromCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_FromCounty",
                table: "CaseHandOvers",
                columns: new[] { "FromCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_FromStreet",
                table: "CaseHandOvers",
                columns: new[] { "FromStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_Province",
                table: "CaseHandOvers",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_ToAgency",
                table: "CaseHandOvers",
                columns: new[] { "ToAgency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_ToCity",
                table: "CaseHandOvers",
                columns: new[] { "ToCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_ToCounty",
                table: "CaseHandOvers",
                columns: new[] { "ToCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseHandOvers_ToStreet",
                table: "CaseHandOvers",
                columns: new[] { "ToStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_CaseHandOvers_Open",
                table: "CaseHandOvers",
                column: "Case",
                unique: true,
                filter: "Status = 'Offered'");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTexts_Case",
                table: "CaseTexts",
                columns: new[] { "Case", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTexts_Message",
                table: "CaseTexts",
                column: "Message");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTexts_Template",
                table: "CaseTexts",
                column: "Template");

            migrationBuilder.CreateIndex(
                name: "IX_DeregistrationFindings_Deregistration",
                table: "DeregistrationFindings",
                columns: new[] { "Deregistration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_AgencyList",
                table: "Deregistrations",
                columns: new[] { "Agency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_CityList",
                table: "Deregistrations",
                columns: new[] { "AgencyCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_CountyList",
                table: "Deregistrations",
                columns: new[] { "AgencyCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_Objection",
                table: "Deregistrations",
                column: "Objection");

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_ProvinceList",
                table: "Deregistrations",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_Registration",
                table: "Deregistrations",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_Source",
                table: "Deregistrations",
                columns: new[] { "Source", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_StreetList",
                table: "Deregistrations",
                columns: new[] { "AgencyStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_Deregistrations_Mark",
                table: "Deregistrations",
                column: "Mark",
                unique: true,
                filter: "Status <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "UX_Deregistrations_Open",
                table: "Deregistrations",
                columns: new[] { "Registration", "Ground" },
                unique: true,
                filter: "Status IN ('Proposed', 'Investigating', 'Informed')");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentHandouts_Document",
                table: "DocumentHandouts",
                column: "Document");

            migrationBuilder.CreateIndex(
                name: "UX_DocumentHandouts_Version",
                table: "DocumentHandouts",
                columns: new[] { "Case", "Document" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_AgencyList",
                table: "FalseStatements",
                columns: new[] { "Agency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_CityList",
                table: "FalseStatements",
                columns: new[] { "AgencyCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_CountyList",
                table: "FalseStatements",
                columns: new[] { "AgencyCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_ProvinceList",
                table: "FalseStatements",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_Registration",
                table: "FalseStatements",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_StreetList",
                table: "FalseStatements",
                columns: new[] { "AgencyStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HardToEmployRecognitions_Case",
                table: "HardToEmployRecognitions",
                columns: new[] { "Case", "To", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_HardToEmployRecognitions_From",
                table: "HardToEmployRecognitions",
                columns: new[] { "Case", "From" },
                unique: true,
                filter: "EndedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "UX_IncomeStandards_Day",
                table: "IncomeStandards",
                columns: new[] { "County", "Kind", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaveCovers_Agency",
                table: "LeaveCovers",
                columns: new[] { "Agency", "To", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaveCovers_CoveredBy",
                table: "LeaveCovers",
                columns: new[] { "CoveredBy", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaveCovers_Officer",
                table: "LeaveCovers",
                columns: new[] { "Officer", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_LocalGrounds_Division",
                table: "LocalGrounds",
                columns: new[] { "Division", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonReports_Registration",
                table: "PersonReports",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_PersonReports_Open",
                table: "PersonReports",
                columns: new[] { "Registration", "Kind" },
                unique: true,
                filter: "Status = 'Open' AND Kind IN ('FoundWork', 'CallRequest')");

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_Case",
                table: "PlanReviews",
                columns: new[] { "Case", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_PublishedDocuments_Edition",
                table: "PublishedDocuments",
                columns: new[] { "Publisher", "Kind", "Name", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_Case",
                table: "Referrals",
                columns: new[] { "Case", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterDigests_Order",
                table: "RegisterDigests",
                columns: new[] { "IndexingKey", "Head", "Registration" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterDigests_Registration",
                table: "RegisterDigests",
                column: "Registration");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_Day",
                table: "RegisterMovements",
                columns: new[] { "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_From",
                table: "RegisterMovements",
                columns: new[] { "From", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_FromCity",
                table: "RegisterMovements",
                columns: new[] { "FromCity", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_FromCounty",
                table: "RegisterMovements",
                columns: new[] { "FromCounty", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_Registration",
                table: "RegisterMovements",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_To",
                table: "RegisterMovements",
                columns: new[] { "To", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_ToCity",
                table: "RegisterMovements",
                columns: new[] { "ToCity", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_ToCounty",
                table: "RegisterMovements",
                columns: new[] { "ToCounty", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterWalks_Free",
                table: "RegisterWalks",
                columns: new[] { "Status", "FreeAt" });

            migrationBuilder.CreateIndex(
                name: "UX_RegisterWalks_ListAndDay",
                table: "RegisterWalks",
                columns: new[] { "List", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UX_RegistrationCertificates_Digest",
                table: "RegistrationCertificates",
                column: "Digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UX_RegistrationCertificates_Registration",
                table: "RegistrationCertificates",
                column: "Registration",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Account",
                table: "ServiceCases",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_AgencyCaseload",
                table: "ServiceCases",
                columns: new[] { "Agency", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CityCaseload",
                table: "ServiceCases",
                columns: new[] { "AgencyCity", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CountedUntil",
                table: "ServiceCases",
                columns: new[] { "CountedUntil", "Id" },
                filter: "CountedUntil IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CountyCaseload",
                table: "ServiceCases",
                columns: new[] { "AgencyCounty", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Officer",
                table: "ServiceCases",
                columns: new[] { "Officer", "Status", "NextDue", "Id" },
                filter: "Officer IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_ProvinceCaseload",
                table: "ServiceCases",
                columns: new[] { "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Registration",
                table: "ServiceCases",
                column: "Registration",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_StreetCaseload",
                table: "ServiceCases",
                columns: new[] { "AgencyStreet", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "UX_ServiceCases_ReferredPerson",
                table: "ServiceCases",
                column: "Person",
                unique: true,
                filter: "Person IS NOT NULL AND Status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceContacts_Case",
                table: "ServiceContacts",
                columns: new[] { "Case", "Id" });

            BackfilledMovements.Add(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseHandOvers");

            migrationBuilder.DropTable(
                name: "CaseTexts");

            migrationBuilder.DropTable(
                name: "DeregistrationFindings");

            migrationBuilder.DropTable(
                name: "DocumentHandouts");

            migrationBuilder.DropTable(
                name: "FalseStatements");

            migrationBuilder.DropTable(
                name: "HardToEmployRecognitions");

            migrationBuilder.DropTable(
                name: "IncomeStandards");

            migrationBuilder.DropTable(
                name: "LeaveCovers");

            migrationBuilder.DropTable(
                name: "LocalGrounds");

            migrationBuilder.DropTable(
                name: "PersonReports");

            migrationBuilder.DropTable(
                name: "PlanReviews");

            migrationBuilder.DropTable(
                name: "Referrals");

            migrationBuilder.DropTable(
                name: "RegisterDigests");

            migrationBuilder.DropTable(
                name: "RegisterMovements");

            migrationBuilder.DropTable(
                name: "RegisterWalks");

            migrationBuilder.DropTable(
                name: "RegistrationCertificates");

            migrationBuilder.DropTable(
                name: "ServiceContacts");

            migrationBuilder.DropTable(
                name: "ServicePlans");

            migrationBuilder.DropTable(
                name: "Deregistrations");

            migrationBuilder.DropTable(
                name: "PublishedDocuments");

            migrationBuilder.DropTable(
                name: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_Objections_Application",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "UX_Objections_Refusal",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "EndGround",
                table: "RegistrationRecords");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "RegistrationRecords");

            migrationBuilder.DropColumn(
                name: "RestoredOn",
                table: "RegistrationRecords");

            migrationBuilder.CreateIndex(
                name: "UX_Objections_Application",
                table: "Objections",
                column: "Application",
                unique: true);
        }
    }
}
