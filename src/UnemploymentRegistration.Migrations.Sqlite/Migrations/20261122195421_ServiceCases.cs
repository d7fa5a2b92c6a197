using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ServiceCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ServiceContacts");

            migrationBuilder.DropTable(
                name: "ServiceCases");
        }
    }
}
