namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Marks the endpoints of the worklist API.</summary>
/// <param name="Route">The route; <c>null</c> for what answers other methods and addresses that do not exist.</param>
internal sealed record ApiMark(ApiRoute? Route);
