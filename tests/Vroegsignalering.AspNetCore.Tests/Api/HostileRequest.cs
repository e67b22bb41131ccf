namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>A request that wants harm, or is just wrong.</summary>
/// <param name="Name">What it is, once in the list.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The address below the prefix; <c>{zaak}</c> and <c>{rij}</c> stand for what is there, <c>{andere}</c> for a case of another municipality.</param>
/// <param name="Statuses">The status it may end with.</param>
internal sealed record HostileRequest(string Name, string Method, string Path, params int[] Statuses)
{
    public string? Json { get; init; }

    public string? Match { get; init; } = "\"1\"";

    public string Worker { get; init; } = "coordinator";

    public Action<HttpRequestMessage>? Change { get; init; }

    public override string ToString() => Name;
}
