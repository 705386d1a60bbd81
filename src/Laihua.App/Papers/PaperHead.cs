using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What every paper of an office has: who gives it, its number, whom to ask, and when it was made.</summary>
/// <param name="Office">The office, in both languages.</param>
/// <param name="Number">The number of the paper or of the case.</param>
/// <param name="Contact">Address, telephone and hours; stands at the foot.</param>
/// <param name="On">The date of the paper, in the calendar of the office.</param>
/// <param name="CreatedUtc">The instant written into the file; the same input gives the same bytes.</param>
public sealed record PaperHead(Words Office, string Number, Words Contact, DateOnly On, DateTime CreatedUtc);
