using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Testing.Residency;

/// <summary>A BRP on this machine that answers over HTTP as the published interfaces <i>BRP personen bevragen</i> and <i>bewoning</i> do.</summary>
/// <remarks>It is strict: another method than POST, an unknown type of query, parameter or field, a field that is sent by itself, or a value
/// that is not as published is refused. It knows invented people only and answers four of the seven types of query; the others get 501.</remarks>
public sealed class FakeBrpServer : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly FakeBrpAnswers _answers;
    private readonly ConcurrentQueue<FakeBrpRequest> _requests = new();
    private readonly ConcurrentQueue<(FakeBrpFault Fault, string? RetryAfter)> _faults = new();
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _loop;

    private FakeBrpServer(HttpListener listener, IEnumerable<RegisteredPerson> residents)
    {
        (_listener, _answers) = (listener, new FakeBrpAnswers([.. residents]));
        string root = listener.Prefixes.First();
        (PersonsUri, ResidentsUri) = (new Uri(root + "personen"), new Uri(root + "bewoningen"));
        _loop = ListenAsync();
    }

    /// <summary>Where persons are asked.</summary>
    public Uri PersonsUri { get; }

    /// <summary>Where the residents of a home are asked.</summary>
    public Uri ResidentsUri { get; }

    /// <summary>The calls it got, in order.</summary>
    public IReadOnlyList<FakeBrpRequest> Requests => [.. _requests];

    /// <summary>Starts a server on a free port of 127.0.0.1.</summary>
    /// <exception cref="InvalidOperationException">No port was free.</exception>
    public static FakeBrpServer Start(params IEnumerable<RegisteredPerson> residents)
    {
        ArgumentNullException.ThrowIfNull(residents);
        for (int attempt = 0; attempt < 20; attempt++)
        {
            HttpListener listener = new();
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/haalcentraal/api/"));
            try
            {
                listener.Start();
                return new FakeBrpServer(listener, residents);
            }
            catch (HttpListenerException)
            {
                listener.Close(); // Somebody else took the port in between.
            }
        }

        throw new InvalidOperationException("No port was free.");
    }

    /// <summary>Lets the next call go wrong; called more often, the ones after it too.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="retryAfter">The header Retry-After, as seconds or as a date; <c>null</c> for none.</param>
    public void FailNext(FakeBrpFault fault, string? retryAfter = null) => _faults.Enqueue((fault, retryAfter));

    /// <summary>Stops the server; slow answers end unanswered.</summary>
    public async ValueTask DisposeAsync()
    {
        _stopped.TrySetResult();
        _listener.Close();
        await _loop;
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, port: 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        List<Task> open = [];
        while (!_stopped.Task.IsCompleted)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                open.Add(HandleAsync(context));
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                break; // The listener was closed.
            }
        }

        await Task.WhenAll(open);
    }

    private async Task HandleAsync(HttpListenerContext context)
    {
        try
        {
            using StreamReader reader = new(context.Request.InputStream, Encoding.UTF8);
            string body = await reader.ReadToEndAsync();
            string target = context.Request.RawUrl ?? "";
            _requests.Enqueue(new FakeBrpRequest(context.Request.HttpMethod, target, body));
            _faults.TryDequeue(out (FakeBrpFault Fault, string? RetryAfter) next);
            if (next.Fault == FakeBrpFault.Slow)
            {
                await _stopped.Task;
                context.Response.Abort();
                return;
            }

            FakeBrpAnswer answer = _answers.To(context.Request.HttpMethod, target, context.Request.ContentType, body, next.Fault);
            await SendAsync(context.Response, answer, next);
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            context.Response.Abort(); // The caller went away, or the server was stopped.
        }
    }

    private static async Task SendAsync(HttpListenerResponse response, FakeBrpAnswer answer, (FakeBrpFault Fault, string? RetryAfter) next)
    {
        byte[] bytes = Bytes(answer.Body);
        response.StatusCode = answer.Status;
        response.ContentType = answer.Status == 200 ? "application/json; charset=utf-8" : "application/problem+json";
        if (next.RetryAfter is not null)
        {
            response.Headers["Retry-After"] = next.RetryAfter;
        }

        int length = next.Fault is FakeBrpFault.CutConnection or FakeBrpFault.BrokenJson ? bytes.Length / 2 : bytes.Length;
        response.ContentLength64 = next.Fault == FakeBrpFault.CutConnection ? bytes.Length : length;
        await response.OutputStream.WriteAsync(bytes.AsMemory(0, length));
        if (next.Fault == FakeBrpFault.CutConnection)
        {
            await response.OutputStream.FlushAsync();
            response.Abort();
            return;
        }

        response.Close();
    }

    private static byte[] Bytes(JsonObject body)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            body.WriteTo(json);
        }

        return stream.ToArray();
    }
}
