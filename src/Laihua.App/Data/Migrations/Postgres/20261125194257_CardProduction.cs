using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CardProduction : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "batch_id",
                table: "card_orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "batch_place",
                table: "card_orders",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "courier",
                table: "card_orders",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "courier_number",
                table: "card_orders",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mandate",
                table: "card_orders",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "read_back_at",
                table: "card_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "read_back_fault",
                table: "card_orders",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rejected_because",
                table: "card_orders",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "released_at",
                table: "card_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "released_by",
                table: "card_orders",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "returned_at",
                table: "card_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "returned_because",
                table: "card_orders",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "sent_at",
                table: "card_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "sent_to_id",
                table: "card_orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "text_hash",
                table: "artefacts",
                type: "bytea",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "blanks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    prefix = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    card_order_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blanks", x => x.id);
                    table.ForeignKey(
                        name: "fk_blanks_authorities_authority_id",
                        column: x => x.authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_blanks_authorities_sent_to_id",
                        column: x => x.sent_to_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_blanks_card_orders_card_order_id",
                        column: x => x.card_order_id,
                        principalTable: "card_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "card_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fronts_first = table.Column<bool>(type: "boolean", nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    printed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    printed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    changed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_batches_authorities_authority_id",
                        column: x => x.authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stock_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    serials = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    found = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    book = table.Column<int>(type: "integer", nullable: false),
                    counted = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    waits_as = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    settled_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    settled_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    settled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stock_proposals", x => x.id);
                    table.CheckConstraint("ck_stock_proposals_two_people", "settled_by_id is null or settled_by_id <> proposed_by_id");
                    table.ForeignKey(
                        name: "fk_stock_proposals_authorities_authority_id",
                        column: x => x.authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stock_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    prefix = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    first = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    book = table.Column<int>(type: "integer", nullable: false),
                    other_authority_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    remark = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stock_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_stock_moves_authorities_authority_id",
                        column: x => x.authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stock_moves_authorities_other_authority_id",
                        column: x => x.other_authority_id,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stock_moves_stock_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "stock_proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_card_orders_batch_id_batch_place",
                table: "card_orders",
                columns: new[] { "batch_id", "batch_place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_card_orders_sent_to_id_state",
                table: "card_orders",
                columns: new[] { "sent_to_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_blanks_authority_id_state_prefix_number",
                table: "blanks",
                columns: new[] { "authority_id", "state", "prefix", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_blanks_card_order_id",
                table: "blanks",
                column: "card_order_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_blanks_prefix_number",
                table: "blanks",
                columns: new[] { "prefix", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_blanks_sent_to_id",
                table: "blanks",
                column: "sent_to_id");

            migrationBuilder.CreateIndex(
                name: "ix_card_batches_authority_id_made_at",
                table: "card_batches",
                columns: new[] { "authority_id", "made_at" });

            migrationBuilder.CreateIndex(
                name: "ix_card_batches_number",
                table: "card_batches",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_authority_id_at",
                table: "stock_moves",
                columns: new[] { "authority_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_other_authority_id",
                table: "stock_moves",
                column: "other_authority_id");

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_proposal_id",
                table: "stock_moves",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "ix_stock_proposals_authority_id_proposed_at",
                table: "stock_proposals",
                columns: new[] { "authority_id", "proposed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_stock_proposals_waits_as",
                table: "stock_proposals",
                column: "waits_as",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_card_orders_authorities_sent_to_id",
                table: "card_orders",
                column: "sent_to_id",
                principalTable: "authorities",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_card_orders_card_batches_batch_id",
                table: "card_orders",
                column: "batch_id",
                principalTable: "card_batches",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_card_orders_authorities_sent_to_id",
                table: "card_orders");

            migrationBuilder.DropForeignKey(
                name: "fk_card_orders_card_batches_batch_id",
                table: "card_orders");

            migrationBuilder.DropTable(
                name: "blanks");

            migrationBuilder.DropTable(
                name: "card_batches");

            migrationBuilder.DropTable(
                name: "stock_moves");

            migrationBuilder.DropTable(
                name: "stock_proposals");

            migrationBuilder.DropIndex(
                name: "ix_card_orders_batch_id_batch_place",
                table: "card_orders");

            migrationBuilder.DropIndex(
                name: "ix_card_orders_sent_to_id_state",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "batch_id",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "batch_place",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "courier",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "courier_number",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "mandate",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "read_back_at",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "read_back_fault",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "rejected_because",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "released_at",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "released_by",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "returned_at",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "returned_because",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "sent_at",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "sent_to_id",
                table: "card_orders");

            migrationBuilder.DropColumn(
                name: "text_hash",
                table: "artefacts");
        }
    }
}
