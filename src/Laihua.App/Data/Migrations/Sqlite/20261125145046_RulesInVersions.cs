using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RulesInVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "points_facts",
                table: "decisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "rules",
                table: "decisions",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "points_facts",
                table: "applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rules",
                table: "applications",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "rules_on",
                table: "applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "policy_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    run_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    old_table = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    new_table = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    old_content = table.Column<string>(type: "TEXT", nullable: false),
                    new_content = table.Column<string>(type: "TEXT", nullable: false),
                    population = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    seed = table.Column<long>(type: "INTEGER", nullable: true),
                    distributions = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_policy_runs_asp_net_users_run_by_id",
                        column: x => x.run_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rule_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    province = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    based_on = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    drafted_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    drafted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    approved_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    approved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    slot = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_drafts", x => x.id);
                    table.CheckConstraint("ck_rule_draft_two_people", "approved_by_id is null or (approved_by_id <> proposed_by_id and approved_by_id <> drafted_by_id)");
                    table.ForeignKey(
                        name: "fk_rule_drafts_asp_net_users_approved_by_id",
                        column: x => x.approved_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rule_drafts_asp_net_users_drafted_by_id",
                        column: x => x.drafted_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rule_drafts_asp_net_users_proposed_by_id",
                        column: x => x.proposed_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_policy_runs_at",
                table: "policy_runs",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_policy_runs_number",
                table: "policy_runs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policy_runs_run_by_id",
                table: "policy_runs",
                column: "run_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_rule_drafts_approved_by_id",
                table: "rule_drafts",
                column: "approved_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_rule_drafts_code",
                table: "rule_drafts",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rule_drafts_drafted_by_id",
                table: "rule_drafts",
                column: "drafted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_rule_drafts_proposed_by_id",
                table: "rule_drafts",
                column: "proposed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_rule_drafts_slot",
                table: "rule_drafts",
                column: "slot",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rule_drafts_state",
                table: "rule_drafts",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "policy_runs");

            migrationBuilder.DropTable(
                name: "rule_drafts");

            migrationBuilder.DropColumn(
                name: "points_facts",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "rules",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "points_facts",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "rules",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "rules_on",
                table: "applications");
        }
    }
}
