using System.Diagnostics;
using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Answers POST on the pull API, in this order: form of the request, signature, fields, period, frozen delivery, page.</summary>
internal sealed class DdasEndpoint(
    DdasDeliveryDesk desk, DdasPeriods periods, IDdasDeliveryLedger ledger, PayloadSigner? signer, PayloadVerifier? verifier, DdasEndpointOptions options,
    ILogger logger) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.ConcurrentAnswers,
        QueueLimit = options.WaitingRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public void Dispose() => _limiter.Dispose();

    public async Task HandleAsync(HttpContext context)
    {
        // Compression by the host would change the bytes that are signed.
        context.Request.Headers.AcceptEncoding = default;
        if (context.Request.Path.Value?.EndsWith('/') == true)
        {
            await DdasProblems.WriteFscAsync(context, StatusCodes.Status404NotFound, FscErrorCodes.ServiceNotFound);
            return;
        }

        try
        {
            if (await AnswerAsync(context) is DdasRefusal refusal)
            {
                await RefuseAsync(context, refusal);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            // The message of an exception may hold anything; its type does not.
            DdasLog.StoreFailed(logger, e.GetType().Name);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.Clear();
            await RefuseAsync(context, DdasRefusal.Unavailable);
        }
    }

    private async Task<DdasRefusal?> AnswerAsync(HttpContext context)
    {
        (byte[] body, DdasRequestError? error) = await DdasRequestBody.ReadAsync(context, options);
        if (error is not null)
        {
            return DdasRefusal.Invalid(error);
        }

        if (!await IsSignatureRightAsync(context, body))
        {
            return DdasRefusal.Invalid(new DdasRequestError(DdasRequestDiagnostics.SignatureRefused));
        }

        (DdasRequest request, IReadOnlyList<DdasRequestError> errors) = DdasRequestReader.Read(body);
        if (errors.Count > 0)
        {
            return DdasRefusal.Invalid(errors);
        }

        (ReportingPeriod? period, DdasRefusal? refusal) = periods.Of(request);
        return refusal ?? await DeliverAsync(context, request, period!);
    }

    private async Task<DdasRefusal?> DeliverAsync(HttpContext context, DdasRequest request, ReportingPeriod period)
    {
        using RateLimitLease turn = await _limiter.AcquireAsync(1, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            return new DdasRefusal(StatusCodes.Status429TooManyRequests, [new DdasRequestError(DdasRequestDiagnostics.TooBusy)], options.RetryAfter);
        }

        string receiver = DdasReceiver.Of(context, options);
        (DdasSnapshot? found, DdasRefusal? refusal) = await desk.FindAsync(period, request.Page ?? 1, receiver, context.RequestAborted);
        if (found is null)
        {
            return refusal;
        }

        using DdasSnapshot snapshot = found;
        if (request.Organisation is string organisation && !snapshot.Info.Parts.Any(part => part.IsOf(organisation)))
        {
            return DdasRefusal.NotProcessable(DdasRequestDiagnostics.OrganisationUnknown, DdasRequestReader.OrganisationField);
        }

        DdasPage page = snapshot.Page(request.Page ?? 1, request.PageSize ?? DdasFreezer.MaximumPageSize, request.Organisation);
        await SendAsync(context, snapshot.Info, page, request.AsksPaging || page.TotalPages > 1, receiver);
        return null;
    }

    private async Task SendAsync(HttpContext context, DdasSnapshotInfo info, DdasPage page, bool isPaginated, string receiver)
    {
        using Activity? activity = DdasTelemetry.Source.StartActivity("ddas.deliver");
        HttpResponse response = context.Response;
        byte[] sha256 = await SignAsync(response, page, isPaginated, context.RequestAborted);
        using Stream body = page.OpenAnswer(isPaginated);
        await ledger.AppendAsync(DdasDeliveryEntry.OfPage(info, page, sha256, periods.Now, receiver), context.RequestAborted);
        DdasProblems.SetHeaders(response);
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await body.CopyToAsync(response.Body, context.RequestAborted);
        activity?.SetTag("ddas.snapshot", info.Id).SetTag("ddas.page", page.Number);
        DdasTelemetry.Signals.Add(page.Signals);
        DdasLog.Delivered(logger, page.Number, page.TotalPages, info.Id, page.Signals, page.Cases, body.Length);
    }

    // The body is read twice, first for its digest and signature: headers go before it, and it is not held in memory.
    private async Task<byte[]> SignAsync(HttpResponse response, DdasPage page, bool isPaginated, CancellationToken cancellationToken)
    {
        using Stream body = page.OpenAnswer(isPaginated);
        if (signer is null)
        {
            byte[] sha256 = await SHA256.HashDataAsync(body, cancellationToken);
            response.Headers[SignedHeaders.DigestName] = $"SHA-256={Convert.ToBase64String(sha256)}";
            return sha256;
        }

        SignedHeaders signed = await signer.SignAsync(body, cancellationToken);
        foreach (KeyValuePair<string, string> header in signed.All)
        {
            response.Headers[header.Key] = header.Value;
        }

        return Convert.FromBase64String(signed.Digest["SHA-256=".Length..]);
    }

    private async Task<bool> IsSignatureRightAsync(HttpContext context, byte[] body)
    {
        IHeaderDictionary headers = context.Request.Headers;
        bool isSigned = headers.ContainsKey("nlgov-adr-payload-sig") || headers.ContainsKey("Payload-Signature");
        if (verifier is null || options.RequestSignatures == DdasRequestSignatures.NotLookedAt
            || (!isSigned && options.RequestSignatures == DdasRequestSignatures.WhenPresent))
        {
            return true;
        }

        IEnumerable<KeyValuePair<string, string>> pairs = headers.SelectMany(h => h.Value.Select(value => KeyValuePair.Create(h.Key, value ?? "")));
        PayloadVerdict verdict = await verifier.VerifyAsync(pairs, body, options.ConnectionPeer?.Invoke(context), context.RequestAborted);
        if (verdict.Payload is null)
        {
            DdasLog.SignatureRefused(logger, verdict.Reason?.Id ?? "");
        }

        return verdict.Payload is not null;
    }

    private async Task RefuseAsync(HttpContext context, DdasRefusal refusal)
    {
        DdasTelemetry.Refusals.Add(1, KeyValuePair.Create<string, object?>("status", refusal.Status));
        DdasLog.Refused(logger, refusal.Status, string.Join(' ', refusal.Errors.Select(e => e.Code.Id)));
        if (refusal.RetryAfter is TimeSpan after)
        {
            DdasProblems.SetRetryAfter(context.Response, after);
        }

        await (refusal.Status == StatusCodes.Status502BadGateway
            ? DdasProblems.WriteFscAsync(context, refusal.Status, FscErrorCodes.ServiceUnreachable)
            : DdasProblems.WriteAsync(context, refusal.Status, options, refusal.Errors));
    }
}
