using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>What a client gets.</summary>
internal sealed class ApiAnswer
{
    private ApiAnswer(int status) => Status = status;

    public int Status { get; }

    /// <summary>The kind of refusal; <c>null</c> when it is none.</summary>
    public ApiProblem? Problem { get; private init; }

    public IReadOnlyList<ApiError> Errors { get; private init; } = [];

    /// <summary>The version of what was read or written; <c>null</c> when it has none.</summary>
    public int? Version { get; init; }

    /// <summary>Where what was made can be found; <c>null</c> when nothing was made.</summary>
    public string? Location { get; init; }

    /// <summary>After how many seconds it can be tried again; <c>null</c> when that is not known.</summary>
    public int? RetryAfter { get; init; }

    private byte[] Body { get; init; } = [];

    public static ApiAnswer Nothing { get; } = new(StatusCodes.Status204NoContent);

    public static ApiAnswer Of<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK, int? version = null, string? location = null) =>
        new(status) { Body = JsonSerializer.SerializeToUtf8Bytes(value, type), Version = version, Location = location };

    public static ApiAnswer Refused(ApiProblem problem, params IReadOnlyList<ApiError> errors) => new(problem.Status) { Problem = problem, Errors = errors };

    /// <summary>The same, with after how many seconds it can be tried again.</summary>
    public ApiAnswer Again(int seconds) => new(Status) { Problem = Problem, Errors = Errors, RetryAfter = seconds };

    public async Task WriteAsync(HttpContext context, Uri problemTypes)
    {
        HttpResponse response = context.Response;
        ApiHeaders.Set(response);
        response.StatusCode = Status;
        if (Version is int version)
        {
            response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
        }

        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        if (RetryAfter is int seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        byte[] body = Problem is null ? Body : ApiProblemWriter.Bytes(Problem, Errors, problemTypes);
        if (body.Length == 0)
        {
            return;
        }

        response.ContentType = Problem is null ? "application/json" : "application/problem+json";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
