using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Vroegsignalering.Residency.HaalCentraal;

/// <summary>Sends a query until it is answered, refused or given up. Nothing of a query gets into a URL or an exception.</summary>
internal sealed class BrpConnection(HttpClient client, TimeProvider time, HaalCentraalOptions options)
{
    // Copies: options that change later change nothing here.
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.TimeoutSeconds);
    private readonly TimeSpan _firstDelay = TimeSpan.FromMilliseconds(options.FirstDelayMilliseconds);
    private readonly TimeSpan _maxDelay = TimeSpan.FromSeconds(options.MaxDelaySeconds);
    private readonly int _maxAttempts = options.MaxAttempts;

    /// <summary>Sends a query and reads the answer with a function.</summary>
    /// <exception cref="BrpFailure">There is no answer.</exception>
    /// <exception cref="ResidencyAuthorisationException">The register answered 401 or 403.</exception>
    public async Task<T> AskAsync<T>(Uri uri, BrpQuery query, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Reply reply = await SendAsync(uri, query, cancellationToken);
            switch (reply.Status)
            {
                case HttpStatusCode.OK:
                    return Read(reply.Body, read);
                case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                    throw new ResidencyAuthorisationException((int)reply.Status);
                case HttpStatusCode.BadRequest when BrpReader.ProblemCode(reply.Body) == "tooManyResults":
                    throw new BrpFailure(ResidencyFailure.None);
                case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                    await WaitAsync(reply, attempt, cancellationToken);
                    break;
                case >= HttpStatusCode.InternalServerError:
                    throw new BrpFailure(ResidencyFailure.Unavailable);
                default:
                    throw new BrpFailure(ResidencyFailure.QuestionRefused);
            }
        }
    }

    private static T Read<T>(byte[] body, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw new BrpFailure(ResidencyFailure.UnreadableAnswer); // Without the cause: its message can quote the answer.
        }
    }

    private async Task<Reply> SendAsync(Uri uri, BrpQuery query, CancellationToken cancellationToken)
    {
        using CancellationTokenSource late = new(_timeout, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Post, uri) { Content = new ByteArrayContent(query.Body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
            return new Reply(response.StatusCode, await response.Content.ReadAsByteArrayAsync(either.Token), response.Headers.RetryAfter);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BrpFailure(ResidencyFailure.TimedOut);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new BrpFailure(ResidencyFailure.ConnectionLost);
        }
    }

    private async Task WaitAsync(Reply reply, int attempt, CancellationToken cancellationToken)
    {
        TimeSpan delay = Asked(reply.RetryAfter) ?? Backoff(attempt);
        if (attempt >= _maxAttempts || delay > _maxDelay)
        {
            throw new BrpFailure(reply.Status == HttpStatusCode.TooManyRequests ? ResidencyFailure.TooBusy : ResidencyFailure.Unavailable);
        }

        await Task.Delay(delay, time, cancellationToken);
    }

    private TimeSpan? Asked(RetryConditionHeaderValue? header)
    {
        TimeSpan? asked = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    private TimeSpan Backoff(int attempt)
    {
        TimeSpan delay = _firstDelay * (1 << (attempt - 1));
        return delay < _maxDelay ? delay : _maxDelay;
    }

    private sealed record Reply(HttpStatusCode Status, byte[] Body, RetryConditionHeaderValue? RetryAfter);
}

/// <summary>There is no answer to a query. Never leaves the adapter. No failure named: too many people were found.</summary>
internal sealed class BrpFailure(ResidencyFailure failure) : Exception("The register gave no answer.")
{
    public ResidencyFailure Failure { get; } = failure;
}
