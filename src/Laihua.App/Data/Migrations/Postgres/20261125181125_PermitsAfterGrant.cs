using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PermitsAfterGrant : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_card_orders_permit_id",
                table: "card_orders");

            migrationBuilder.AddColumn<DateTime>(
                name: "state_since",
                table: "permits",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "edition",
                table: "card_orders",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "replaces_because",
                table: "card_orders",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "printed",
                table: "artefacts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "printed_to",
                table: "artefacts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "replaced_at",
                table: "artefacts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "status_index",
                table: "artefacts",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "status_list",
                table: "artefacts",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "permit_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    permit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    payload_version = table.Column<int>(type: "integer", nullable: false),
                    payload = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permit_changes", x => x.id);
                    table.CheckConstraint("ck_permit_change_numbered", "sequence > 0");
                    table.ForeignKey(
                        name: "fk_permit_changes_permits_permit_id",
                        column: x => x.permit_id,
                        principalTable: "permits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "permit_operations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    permit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    new_end = table.Column<DateOnly>(type: "date", nullable: true),
                    contract_to = table.Column<DateOnly>(type: "date", nullable: true),
                    end_before = table.Column<DateOnly>(type: "date", nullable: true),
                    artefact_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    waits_for_permit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    settled_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    settled_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    settled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    remark = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permit_operations", x => x.id);
                    table.CheckConstraint("ck_permit_operation_settled", "(state = 'Proposed') = (settled_at is null)");
                    table.CheckConstraint("ck_permit_operation_two_people", "state not in ('Approved', 'Returned') or (settled_by_id is not null and settled_by_id <> proposed_by_id)");
                    table.ForeignKey(
                        name: "fk_permit_operations_artefacts_artefact_id",
                        column: x => x.artefact_id,
                        principalTable: "artefacts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_permit_operations_asp_net_users_proposed_by_id",
                        column: x => x.proposed_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_permit_operations_asp_net_users_settled_by_id",
                        column: x => x.settled_by_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_permit_operations_permits_permit_id",
                        column: x => x.permit_id,
                        principalTable: "permits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_card_orders_permit_id_edition",
                table: "card_orders",
                columns: new[] { "permit_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_artefacts_replaced_at",
                table: "artefacts",
                column: "replaced_at");

            migrationBuilder.CreateIndex(
                name: "ix_artefacts_status_list_status_index",
                table: "artefacts",
                columns: new[] { "status_list", "status_index" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_permit_changes_permit_id_sequence",
                table: "permit_changes",
                columns: new[] { "permit_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_permit_changes_sequence",
                table: "permit_changes",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_permit_operations_artefact_id",
                table: "permit_operations",
                column: "artefact_id");

            migrationBuilder.CreateIndex(
                name: "ix_permit_operations_permit_id",
                table: "permit_operations",
                column: "permit_id");

            migrationBuilder.CreateIndex(
                name: "ix_permit_operations_proposed_by_id",
                table: "permit_operations",
                column: "proposed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_permit_operations_settled_by_id",
                table: "permit_operations",
                column: "settled_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_permit_operations_state_proposed_at",
                table: "permit_operations",
                columns: new[] { "state", "proposed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_permit_operations_waits_for_permit_id",
                table: "permit_operations",
                column: "waits_for_permit_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "permit_changes");

            migrationBuilder.DropTable(
                name: "permit_operations");

            migrationBuilder.DropIndex(
                name: "ix_card_orders_permit_id_edition",
                table: "card_orders");

            migrationBuilder.DropIndex(
                name: "ix_artefacts_replaced_at",
                table: "artefacts");

            migrationBuilder.DropIndex(
                name: "ix_artefacts_status_list_status_index",
                table: "artefacts");

            migrationBuilder.DropColumn(
                name: "state_since",
                table: "permits");

            migrationBuilder.DropColumn(
                name: "edition",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "replaces_because",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "printed",
                table: "artefacts");

            migrationBuilder.DropColumn(
                name: "printed_to",
                table: "artefacts");

            migrationBuilder.DropColumn(
                name: "replaced_at",
                table: "artefacts");

            migrationBuilder.DropColumn(
                name: "status_index",
                table: "artefacts");

            migrationBuilder.DropColumn(
                name: "status_list",
                table: "artefacts");

            migrationBuilder.CreateIndex(
                name: "ix_card_orders_permit_id",
                table: "card_orders",
                column: "permit_id");
        }
    }
}
