namespace Vroegsignalering.AspNetCore.Api;

/// <summary>One thing that is wrong with a request. It never holds what was sent.</summary>
/// <param name="In">Where: <c>body</c>, <c>query</c>, <c>header</c> or <c>path</c>.</param>
/// <param name="Field">The field, as the document of the API names it; <c>null</c> when it is about the whole.</param>
/// <param name="Code">A word that stays the same.</param>
/// <param name="Detail">What to do, in plain Dutch.</param>
internal sealed record ApiError(string In, string? Field, string Code, string Detail);
