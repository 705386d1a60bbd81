using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ClientTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "client_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scopes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    per_minute = table.Column<int>(type: "integer", nullable: false),
                    per_day = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    waits_for_client_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_client_changes", x => x.id);
                    table.CheckConstraint("ck_client_change_two_people", "state not in ('Approved', 'Returned') or (settled_by_id is not null and settled_by_id <> proposed_by_id)");
                    table.ForeignKey(
                        name: "fk_client_changes_machine_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "machine_clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_client_changes_client_id_proposed_at",
                table: "client_changes",
                columns: new[] { "client_id", "proposed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_client_changes_waits_for_client_id",
                table: "client_changes",
                column: "waits_for_client_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "client_changes");
        }
    }
}
