using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HoldersAndScans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_role_grant_place",
                table: "role_grants");

            migrationBuilder.AddColumn<Guid>(
                name: "account_of_id",
                table: "role_grants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "person_id",
                table: "role_grants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "activation_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    made_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    open_for_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activation_codes", x => x.id);
                    table.ForeignKey(
                        name: "fk_activation_codes_asp_net_users_made_by_id",
                        column: x => x.made_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activation_codes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dynamic_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    permit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    readings = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dynamic_codes", x => x.id);
                    table.ForeignKey(
                        name: "fk_dynamic_codes_permits_permit_id",
                        column: x => x.permit_id,
                        principalTable: "permits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "match_counts",
                columns: table => new
                {
                    artefact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_counts", x => new { x.artefact_id, x.day });
                    table.ForeignKey(
                        name: "fk_match_counts_artefacts_artefact_id",
                        column: x => x.artefact_id,
                        principalTable: "artefacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "record_looks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    artefact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    authority_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    justification = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    passport_shown_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    birth_date_shown_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_looks", x => x.id);
                    table.ForeignKey(
                        name: "fk_record_looks_artefacts_artefact_id",
                        column: x => x.artefact_id,
                        principalTable: "artefacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_record_looks_asp_net_users_officer_id",
                        column: x => x.officer_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_record_looks_authorities_authority_id",
                        column: x => x.authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scan_alarms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    artefact_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    once = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    hour = table.Column<DateTime>(type: "TEXT", nullable: false),
                    city = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    other_city = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    settled_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scan_alarms", x => x.id);
                    table.ForeignKey(
                        name: "fk_scan_alarms_artefacts_artefact_id",
                        column: x => x.artefact_id,
                        principalTable: "artefacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_scan_alarms_asp_net_users_settled_by_id",
                        column: x => x.settled_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scan_counts",
                columns: table => new
                {
                    artefact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    city = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    hour = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scan_counts", x => new { x.artefact_id, x.hour, x.city });
                    table.ForeignKey(
                        name: "fk_scan_counts_artefacts_artefact_id",
                        column: x => x.artefact_id,
                        principalTable: "artefacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "share_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    permit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    end = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    fields = table.Column<int>(type: "INTEGER", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_codes", x => x.id);
                    table.ForeignKey(
                        name: "fk_share_codes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_share_codes_permits_permit_id",
                        column: x => x.permit_id,
                        principalTable: "permits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wrong_data_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    permit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    authority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answered_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wrong_data_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_wrong_data_reports_authorities_authority_id",
                        column: x => x.authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wrong_data_reports_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wrong_data_reports_permits_permit_id",
                        column: x => x.permit_id,
                        principalTable: "permits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "share_uses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    share_code_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    checker = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    city = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    as_pdf = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_uses", x => x.id);
                    table.ForeignKey(
                        name: "fk_share_uses_share_codes_share_code_id",
                        column: x => x.share_code_id,
                        principalTable: "share_codes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_account_of_id",
                table: "role_grants",
                column: "account_of_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_person_id",
                table: "role_grants",
                column: "person_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_role_grant_place",
                table: "role_grants",
                sql: "(authority_id is null or employer_id is null) and (person_id is null or (authority_id is null and employer_id is null))");

            migrationBuilder.CreateIndex(
                name: "ix_activation_codes_made_by_id",
                table: "activation_codes",
                column: "made_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_activation_codes_open_for_id",
                table: "activation_codes",
                column: "open_for_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activation_codes_person_id",
                table: "activation_codes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_dynamic_codes_made_at",
                table: "dynamic_codes",
                column: "made_at");

            migrationBuilder.CreateIndex(
                name: "ix_dynamic_codes_permit_id",
                table: "dynamic_codes",
                column: "permit_id");

            migrationBuilder.CreateIndex(
                name: "ix_dynamic_codes_token_hash",
                table: "dynamic_codes",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_match_counts_day",
                table: "match_counts",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_record_looks_artefact_id_at",
                table: "record_looks",
                columns: new[] { "artefact_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_record_looks_authority_id_at",
                table: "record_looks",
                columns: new[] { "authority_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_record_looks_officer_id",
                table: "record_looks",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "ix_scan_alarms_artefact_id",
                table: "scan_alarms",
                column: "artefact_id");

            migrationBuilder.CreateIndex(
                name: "ix_scan_alarms_once",
                table: "scan_alarms",
                column: "once",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_scan_alarms_settled_at_raised_at",
                table: "scan_alarms",
                columns: new[] { "settled_at", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_scan_alarms_settled_by_id",
                table: "scan_alarms",
                column: "settled_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_share_codes_hash",
                table: "share_codes",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_share_codes_permit_id",
                table: "share_codes",
                column: "permit_id");

            migrationBuilder.CreateIndex(
                name: "ix_share_codes_person_id_made_at",
                table: "share_codes",
                columns: new[] { "person_id", "made_at" });

            migrationBuilder.CreateIndex(
                name: "ix_share_uses_share_code_id_at",
                table: "share_uses",
                columns: new[] { "share_code_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_wrong_data_reports_authority_id_state_made_at",
                table: "wrong_data_reports",
                columns: new[] { "authority_id", "state", "made_at" });

            migrationBuilder.CreateIndex(
                name: "ix_wrong_data_reports_permit_id",
                table: "wrong_data_reports",
                column: "permit_id");

            migrationBuilder.CreateIndex(
                name: "ix_wrong_data_reports_person_id_made_at",
                table: "wrong_data_reports",
                columns: new[] { "person_id", "made_at" });

            migrationBuilder.AddForeignKey(
                name: "fk_role_grants_people_person_id",
                table: "role_grants",
                column: "person_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_role_grants_people_person_id",
                table: "role_grants");

            migrationBuilder.DropTable(
                name: "activation_codes");

            migrationBuilder.DropTable(
                name: "dynamic_codes");

            migrationBuilder.DropTable(
                name: "match_counts");

            migrationBuilder.DropTable(
                name: "record_looks");

            migrationBuilder.DropTable(
                name: "scan_alarms");

            migrationBuilder.DropTable(
                name: "scan_counts");

            migrationBuilder.DropTable(
                name: "share_uses");

            migrationBuilder.DropTable(
                name: "wrong_data_reports");

            migrationBuilder.DropTable(
                name: "share_codes");

            migrationBuilder.DropIndex(
                name: "ix_role_grants_account_of_id",
                table: "role_grants");

            migrationBuilder.DropIndex(
                name: "ix_role_grants_person_id",
                table: "role_grants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_role_grant_place",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "account_of_id",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "person_id",
                table: "role_grants");

            migrationBuilder.AddCheckConstraint(
                name: "ck_role_grant_place",
                table: "role_grants",
                sql: "authority_id is null or employer_id is null");
        }
    }
}
