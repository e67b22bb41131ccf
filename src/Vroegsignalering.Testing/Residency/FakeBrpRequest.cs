namespace Vroegsignalering.Testing.Residency;

/// <summary>A call that <see cref="FakeBrpServer"/> got. <see cref="ToString"/> leaves the body out.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query, as sent.</param>
/// <param name="Body">The body, as sent.</param>
public sealed record FakeBrpRequest(string Method, string Target, string Body)
{
    /// <summary>Method and target only.</summary>
    public override string ToString() => $"{Method} {Target}";
}
