namespace Laihua.App.Jobs;

/// <summary>The kinds of jobs, as literals in rows.</summary>
public static class JobKinds
{
    /// <summary>Make the Notification Letter of a permit.</summary>
    public const string IssueLetter = "letter.issue";

    /// <summary>Read the code of a printed card back from its file.</summary>
    public const string ReadBackCard = "card.read-back";

    /// <summary>Send one message to a webhook.</summary>
    public const string DeliverWebhook = "webhook.deliver";
}
