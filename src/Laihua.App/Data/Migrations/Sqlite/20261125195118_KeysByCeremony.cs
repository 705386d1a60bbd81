using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeysByCeremony : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "algorithm",
                table: "published_keys",
                type: "INTEGER",
                nullable: false,
                defaultValue: -7);

            migrationBuilder.AddColumn<DateTime>(
                name: "created_at",
                table: "published_keys",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "created_by",
                table: "published_keys",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "cutoff",
                table: "published_keys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "first_use",
                table: "published_keys",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<bool>(
                name: "on_token",
                table: "published_keys",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "revocation_proposed_at",
                table: "published_keys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revocation_proposed_by",
                table: "published_keys",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "revocation_proposed_by_id",
                table: "published_keys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "revoked_at",
                table: "published_keys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revoked_because",
                table: "published_keys",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revoked_by",
                table: "published_keys",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "revoked_by_id",
                table: "published_keys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "slot",
                table: "published_keys",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "use",
                table: "published_keys",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "Issuer");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "published_keys",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "decoy_seeds",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    seed = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decoy_seeds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "root_sets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    for_trial = table.Column<bool>(type: "INTEGER", nullable: false),
                    founded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    founded_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_root_sets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "status_publications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_change = table.Column<int>(type: "INTEGER", nullable: false),
                    kid = table.Column<byte[]>(type: "BLOB", maxLength: 4, nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    changes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    file = table.Column<byte[]>(type: "BLOB", nullable: true),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    newest_of = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_status_publications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "trust_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    expires = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    open_slot = table.Column<int>(type: "INTEGER", nullable: true),
                    drafted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    signed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_lists", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "trust_list_signatures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    root_kid = table.Column<byte[]>(type: "BLOB", maxLength: 4, nullable: false),
                    file = table.Column<byte[]>(type: "BLOB", maxLength: 256, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    received_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_list_signatures", x => x.id);
                    table.ForeignKey(
                        name: "fk_trust_list_signatures_trust_lists_edition_id",
                        column: x => x.edition_id,
                        principalTable: "trust_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_published_keys_revocation_proposed_by_id",
                table: "published_keys",
                column: "revocation_proposed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_keys_revoked_by_id",
                table: "published_keys",
                column: "revoked_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_keys_slot",
                table: "published_keys",
                column: "slot",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_key_two_people",
                table: "published_keys",
                sql: "revoked_by_id is null or revoked_by_id <> revocation_proposed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_root_sets_number",
                table: "root_sets",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_status_publications_list_issued_at",
                table: "status_publications",
                columns: new[] { "list", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_status_publications_list_number",
                table: "status_publications",
                columns: new[] { "list", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_status_publications_newest_of",
                table: "status_publications",
                column: "newest_of",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_list_signatures_edition_id_root_kid",
                table: "trust_list_signatures",
                columns: new[] { "edition_id", "root_kid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_lists_number",
                table: "trust_lists",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_lists_open_slot",
                table: "trust_lists",
                column: "open_slot",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_lists_state_number",
                table: "trust_lists",
                columns: new[] { "state", "number" });

            migrationBuilder.AddForeignKey(
                name: "fk_published_keys_asp_net_users_revocation_proposed_by_id",
                table: "published_keys",
                column: "revocation_proposed_by_id",
                principalTable: "AspNetUsers",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_published_keys_asp_net_users_revoked_by_id",
                table: "published_keys",
                column: "revoked_by_id",
                principalTable: "AspNetUsers",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_published_keys_asp_net_users_revocation_proposed_by_id",
                table: "published_keys");

            migrationBuilder.DropForeignKey(
                name: "fk_published_keys_asp_net_users_revoked_by_id",
                table: "published_keys");

            migrationBuilder.DropTable(
                name: "decoy_seeds");

            migrationBuilder.DropTable(
                name: "root_sets");

            migrationBuilder.DropTable(
                name: "status_publications");

            migrationBuilder.DropTable(
                name: "trust_list_signatures");

            migrationBuilder.DropTable(
                name: "trust_lists");

            migrationBuilder.DropIndex(
                name: "ix_published_keys_revocation_proposed_by_id",
                table: "published_keys");

            migrationBuilder.DropIndex(
                name: "ix_published_keys_revoked_by_id",
                table: "published_keys");

            migrationBuilder.DropIndex(
                name: "ix_published_keys_slot",
                table: "published_keys");

            migrationBuilder.DropCheckConstraint(
                name: "ck_key_two_people",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "algorithm",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "created_at",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "created_by",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "cutoff",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "first_use",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "on_token",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revocation_proposed_at",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revocation_proposed_by",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revocation_proposed_by_id",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revoked_at",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revoked_because",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revoked_by",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "revoked_by_id",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "slot",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "use",
                table: "published_keys");

            migrationBuilder.DropColumn(
                name: "version",
                table: "published_keys");
        }
    }
}
