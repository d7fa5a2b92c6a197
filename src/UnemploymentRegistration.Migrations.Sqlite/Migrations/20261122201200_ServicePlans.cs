using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
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
