using System.Diagnostics.CodeAnalysis;

namespace Laihua.Rules;

/// <summary>What came of it: a value, or a refusal.</summary>
/// <typeparam name="T">What is given when nothing stands against it.</typeparam>
public readonly struct Result<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        this.refusal = refusal;
    }

    /// <summary>The value, or the refusal: exactly one of the two is set.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Refusal? refusal)
    {
        value = this.value;
        refusal = this.refusal;
        return refusal is null;
    }

    /// <summary>A value is a result.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal is a result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    /// <summary>Findings are a refusal of broken rules.</summary>
    public static implicit operator Result<T>(List<Finding> findings) => new(default, new Refusal.RuleBroken(findings));
}
