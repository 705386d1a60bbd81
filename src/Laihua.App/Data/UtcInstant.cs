using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Laihua.App.Data;

/// <summary>Instants are UTC; SQLite gives them back without saying so.</summary>
public sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Utc ? instant : instant.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
