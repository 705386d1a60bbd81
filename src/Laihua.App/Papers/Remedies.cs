using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>The remedies that every refusal names: reconsideration within 60 days, lawsuit within 6 months.</summary>
internal static class Remedies
{
    public static readonly Words Heading = new("Remedies", "救济途径");

    public static Words Words(Words reviewBody, Words court) => new(
        $"Whoever disagrees may apply to {reviewBody.En} for administrative reconsideration within 60 days of receiving this decision, or bring a lawsuit at {court.En} within 6 months.",
        $"如不服本决定，可以自收到本决定书之日起 60 日内向{reviewBody.Zh}申请行政复议，或者在 6 个月内向{court.Zh}提起行政诉讼。");
}
