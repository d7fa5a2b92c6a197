using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ServicePlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CaseHandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    Registration = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    DocumentMasked = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false, collation: "Latin1_General_BIN2"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    FromAgency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    FromStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    FromCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    FromCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    ToAgency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    ToStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    ToCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    ToCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    Residence = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    OfferedBy = table.Column<long>(type: "bigint", nullable: false),
                    AnswerDue = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "bit", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "HardToEmployRecognitions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Ground = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "LeaveCovers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    CoveredBy = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    NamedBy = table.Column<long>(type: "bigint", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaveCovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<long>(type: "bigint", nullable: false),
                    ReviewedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
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
                name: "PublishedDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    IsWithdrawal = table.Column<bool>(type: "bit", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Publisher = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    PublishedBy = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Referrals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeBy = table.Column<long>(type: "bigint", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    ReturnCallDue = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeBy = table.Column<long>(type: "bigint", nullable: true),
                    SealedOutcome = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "ServicePlans",
                columns: table => new
                {
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    JobSearchOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WantedOccupations = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    FounderSteps = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    WrittenBy = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "CaseTexts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    Template = table.Column<long>(type: "bigint", nullable: false),
                    Message = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    By = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2")
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    By = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2")
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
                name: "IX_DocumentHandouts_Document",
                table: "DocumentHandouts",
                column: "Document");

            migrationBuilder.CreateIndex(
                name: "UX_DocumentHandouts_Version",
                table: "DocumentHandouts",
                columns: new[] { "Case", "Document" },
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseHandOvers");

            migrationBuilder.DropTable(
                name: "CaseTexts");

            migrationBuilder.DropTable(
                name: "DocumentHandouts");

            migrationBuilder.DropTable(
                name: "HardToEmployRecognitions");

            migrationBuilder.DropTable(
                name: "LeaveCovers");

            migrationBuilder.DropTable(
                name: "PlanReviews");

            migrationBuilder.DropTable(
                name: "Referrals");

            migrationBuilder.DropTable(
                name: "ServicePlans");

            migrationBuilder.DropTable(
                name: "PublishedDocuments");
        }
    }
}
