using Microsoft.AspNetCore.Http;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>A request that gets no delivery.</summary>
/// <param name="Status">The status code: 400, 422, 429 or 502.</param>
/// <param name="Errors">What is wrong; for 502 what the log says.</param>
/// <param name="RetryAfter">When it can be tried again; <c>null</c> when that is not known.</param>
internal sealed record DdasRefusal(int Status, IReadOnlyList<DdasRequestError> Errors, TimeSpan? RetryAfter = null)
{
    public static DdasRefusal Unavailable { get; } = new(StatusCodes.Status502BadGateway, [new DdasRequestError(DdasRequestDiagnostics.SourceUnavailable)]);

    public static DdasRefusal Invalid(params IReadOnlyList<DdasRequestError> errors) => new(StatusCodes.Status400BadRequest, errors);

    public static DdasRefusal NotProcessable(DiagnosticCode code, string? field = null) =>
        new(StatusCodes.Status422UnprocessableEntity, [new DdasRequestError(code, field)]);
}
