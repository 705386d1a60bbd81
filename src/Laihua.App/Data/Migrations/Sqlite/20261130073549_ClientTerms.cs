using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scopes = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    per_minute = table.Column<int>(type: "INTEGER", nullable: false),
                    per_day = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    waits_for_client_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    settled_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    settled_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
