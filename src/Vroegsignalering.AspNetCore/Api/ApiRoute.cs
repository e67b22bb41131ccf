using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>One route of the API: the endpoint, its authorisation, the document and the table in the documentation are all made of it.</summary>
internal sealed record ApiRoute
{
    /// <summary>The id of the operation in the document.</summary>
    public required string Id { get; init; }

    public required string Method { get; init; }

    /// <summary>The address below the prefix.</summary>
    public required string Path { get; init; }

    /// <summary>What somebody wants to do; <see cref="CaseworkAction.NotStated"/> for what any role may.</summary>
    public CaseworkAction Action { get; init; }

    /// <summary>What it does, in Dutch.</summary>
    public required string Summary { get; init; }

    public IReadOnlyList<ApiField> Query { get; init; } = [];

    /// <summary>The fields of the body in JSON; <c>null</c> when there is none.</summary>
    public IReadOnlyList<ApiField>? Body { get; init; }

    /// <summary>The types of a body that is a file; empty when it is none.</summary>
    public IReadOnlyList<string> FileTypes { get; init; } = [];

    /// <summary>Whether the client has to say which version it read.</summary>
    public bool NeedsMatch { get; init; }

    public int Status { get; init; } = 200;

    /// <summary>The form of the answer; <c>null</c> when there is none.</summary>
    public JsonTypeInfo? Answer { get; init; }

    public required Func<ApiCall, Task<ApiAnswer>> Handle { get; init; }
}
