using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>What model binding says when a value cannot be read, in the language of the answer and without repeating the value.</summary>
public static class BindingWords
{
    private static readonly Texts Texts = new();

    /// <summary>Replaces the framework's English sentences.</summary>
    public static void Use(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Say("binding.invalid"));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Say("binding.invalid"));
        messages.SetUnknownValueIsInvalidAccessor(_ => Say("binding.invalid"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Say("binding.invalid"));
        messages.SetValueIsInvalidAccessor(_ => Say("binding.invalid"));
        messages.SetValueMustBeANumberAccessor(_ => Say("binding.number"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Say("binding.number"));
        messages.SetValueMustNotBeNullAccessor(_ => Say("binding.missing"));
        messages.SetMissingBindRequiredValueAccessor(_ => Say("binding.missing"));
        messages.SetMissingKeyOrValueAccessor(() => Say("binding.missing"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Say("binding.missing"));
    }

    private static string Say(string key) => Texts[key].ToString();
}
