using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Laihua.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MachineLooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "officer_id",
                table: "record_looks",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "kind",
                table: "record_looks",
                type: "TEXT",
                maxLength: 24,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 24);

            migrationBuilder.AddColumn<Guid>(
                name: "client_id",
                table: "record_looks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_record_looks_client_id",
                table: "record_looks",
                column: "client_id");

            migrationBuilder.AddForeignKey(
                name: "fk_record_looks_machine_clients_client_id",
                table: "record_looks",
                column: "client_id",
                principalTable: "machine_clients",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_record_looks_machine_clients_client_id",
                table: "record_looks");

            migrationBuilder.DropIndex(
                name: "ix_record_looks_client_id",
                table: "record_looks");

            migrationBuilder.DropColumn(
                name: "client_id",
                table: "record_looks");

            migrationBuilder.AlterColumn<Guid>(
                name: "officer_id",
                table: "record_looks",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "kind",
                table: "record_looks",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 24,
                oldNullable: true);
        }
    }
}
