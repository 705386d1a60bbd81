namespace Laihua.Testing.Stores;

/// <summary>The databases that Laihua runs on.</summary>
public enum Provider
{
    Sqlite,
    Postgres,
}

/// <summary>Rows for theories: every test of a use case runs on every database.</summary>
public static class Store
{
    /// <summary><c>[Theory, MemberData(nameof(Store.All), MemberType = typeof(Store))]</c>.</summary>
    public static IEnumerable<object[]> All => Enum.GetValues<Provider>().Select(provider => new object[] { provider });
}
