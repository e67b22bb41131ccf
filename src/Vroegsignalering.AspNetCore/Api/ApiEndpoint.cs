using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Answers requests on the routes: checks the form, says who asks, hands it on, and tells what went wrong without repeating anything.</summary>
internal sealed class ApiEndpoint(
    Municipalities municipalities, IOptions<VroegsignaleringOptions> options, WorkerLimiter limiter, TimeProvider time, ILogger<ApiEndpoint> logger)
{
    private const int LongestPart = 200;
    private readonly VroegsignaleringOptions _options = options.Value;

    /// <summary>Answers a request on a route.</summary>
    public async Task HandleAsync(HttpContext context, ApiRoute route)
    {
        using Activity? activity = HostTelemetry.Source.StartActivity($"api {route.Id}");
        ApiAnswer answer;
        try
        {
            answer = await AnswerAsync(context, route);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whatever goes wrong, its message may hold anything and is told to nobody.
        catch (Exception e)
#pragma warning restore CA1031
        {
            answer = OfFailure(e, route);
        }

        HostTelemetry.Requests.Add(1, new KeyValuePair<string, object?>("route", route.Id), new KeyValuePair<string, object?>("status", answer.Status));
        activity?.SetTag("status", answer.Status);
        if (answer.Problem is ApiProblem problem)
        {
            HostLog.Refused(logger, route.Id, problem.Status, problem.Kind);
        }

        await answer.WriteAsync(context, _options.ProblemTypes);
    }

    /// <summary>Answers with a refusal.</summary>
    public Task RefuseAsync(HttpContext context, ApiProblem problem) => ApiAnswer.Refused(problem).WriteAsync(context, _options.ProblemTypes);

    private async Task<ApiAnswer> AnswerAsync(HttpContext context, ApiRoute route)
    {
        if (context.Request.Path.Value?.EndsWith('/') == true || context.Request.RouteValues.Values.Any(v => v is not string part || !IsPart(part)))
        {
            return ApiAnswer.Refused(ApiProblem.NotFound);
        }

        if (Worker(context, route) is not Worker by)
        {
            return ApiAnswer.Refused(ApiProblem.NotAllowed);
        }

        if (!limiter.Lets(by.Code))
        {
            return ApiAnswer.Refused(ApiProblem.TooMany).Again(60);
        }

        List<ApiError> errors = [];
        ApiValues query = ApiRequestReader.ReadQuery(context.Request, route.Query, errors);
        (int? known, ApiAnswer? refusal) = route.NeedsMatch ? Match(context.Request, errors) : (0, null);
        (ApiValues body, ApiAnswer? refusedBody) = route.Body is null || refusal is not null
            ? (ApiValues.None, null)
            : await ApiRequestReader.ReadBodyAsync(context, route.Body, _options.LargestRequestBytes, errors);
        if ((refusal ?? refusedBody) is ApiAnswer refused)
        {
            return refused;
        }

        return errors.Count > 0 ? ApiAnswer.Refused(ApiProblem.Invalid, errors) : await route.Handle(new ApiCall
        {
            Http = context,
            Options = _options,
            By = by,
            Municipality = context.GetRouteValue(CaseworkHandler.MunicipalityPart) is string code ? municipalities.Find(code) : null,
            Now = Instant.FromDateTimeOffset(time.GetUtcNow()),
            Query = query,
            Body = body,
            Known = known ?? 0,
        });
    }

    // A role that may it is there, or the policy would have refused.
    private Worker? Worker(HttpContext context, ApiRoute route)
    {
        Worker? worker = route.Action == CaseworkAction.NotStated
            ? WorkerClaims.CodeOf(context.User, _options.Workers) is string code ? new Worker(code, WorkerClaims.RolesOf(context.User, _options.Workers)[0]) : null
            : WorkerClaims.For(context.User, _options.Workers, route.Action);
        return worker is not null && Activity.Current is { IdFormat: ActivityIdFormat.W3C } current
            ? worker with { Trace = new ProcessingTrace(current.TraceId.ToHexString(), current.SpanId.ToHexString()) }
            : worker;
    }

    private static bool IsPart(string part) => part.Length is > 0 and <= LongestPart && !part.Any(char.IsControl);

    private static (int? Known, ApiAnswer? Refusal) Match(HttpRequest request, List<ApiError> errors)
    {
        if (request.Headers.IfMatch.Count == 0)
        {
            return (null, ApiAnswer.Refused(ApiProblem.MatchNeeded));
        }

        string text = request.Headers.IfMatch.ToString();
        if (request.Headers.IfMatch.Count == 1 && text is ['"', .. string digits, '"'] && digits.Length is > 0 and < 10
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int known))
        {
            return (known, null);
        }

        errors.Add(new ApiError("header", "If-Match", "onjuiste-waarde", "Stuur precies de ETag die u kreeg, zoals \"3\"."));
        return (null, null);
    }

    private ApiAnswer OfFailure(Exception failure, ApiRoute route)
    {
        switch (failure)
        {
            case WorkerNotAllowedException:
                return ApiAnswer.Refused(ApiProblem.NotAllowed);
            case StoreConflictException conflict:
                HostTelemetry.Conflicts.Add(1, new KeyValuePair<string, object?>("what", conflict.What.ToString()));
                return ApiAnswer.Refused(ApiProblem.Changed);
            case StoreUnavailableException:
                HostLog.StoreUnavailable(logger, failure.GetType().Name);
                return ApiAnswer.Refused(ApiProblem.Unavailable).Again(30);
            case BadHttpRequestException bad:
                return ApiAnswer.Refused(bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? ApiProblem.TooLarge : ApiProblem.Invalid);
            default:
                HostLog.Failed(logger, route.Id, failure.GetType().Name);
                return ApiAnswer.Refused(ApiProblem.Failed);
        }
    }
}
