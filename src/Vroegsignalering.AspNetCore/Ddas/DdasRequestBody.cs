using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Takes in the bytes of a request, no more than allowed and no longer than allowed.</summary>
internal static class DdasRequestBody
{
    public static async Task<(byte[] Body, DdasRequestError? Error)> ReadAsync(HttpContext context, DdasEndpointOptions options)
    {
        HttpRequest request = context.Request;
        if (Fault(request, options) is DiagnosticCode fault)
        {
            return ([], new DdasRequestError(fault));
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.LargestRequestBytes;
        }

        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        late.CancelAfter(options.RequestTimeout);
        try
        {
            return await ReadAsync(request.Body, options.LargestRequestBytes, late.Token);
        }
        catch (BadHttpRequestException e)
        {
            return ([], new DdasRequestError(
                e.StatusCode == StatusCodes.Status413PayloadTooLarge ? DdasRequestDiagnostics.TooLarge : DdasRequestDiagnostics.TooSlow));
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return ([], new DdasRequestError(DdasRequestDiagnostics.TooSlow));
        }
    }

    private static DiagnosticCode? Fault(HttpRequest request, DdasEndpointOptions options)
    {
        if (request.QueryString.HasValue)
        {
            return DdasRequestDiagnostics.WithQuery;
        }

        if (request.ContentLength > options.LargestRequestBytes)
        {
            return DdasRequestDiagnostics.TooLarge;
        }

        if (request.Headers.ContentEncoding.Count > 0)
        {
            return DdasRequestDiagnostics.Compressed;
        }

        return request.Headers.ContentType.Count > 0 || HasBody(request) ? ContentTypeFault(request) : null;
    }

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength > 0 || (request.ContentLength is null && request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true);

    private static DiagnosticCode? ContentTypeFault(HttpRequest request) =>
        request.Headers.ContentType.Count == 1
            && MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            ? null
            : DdasRequestDiagnostics.OtherContentType;

    private static async Task<(byte[] Body, DdasRequestError? Error)> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[most + 1];
        int count = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return count > most ? ([], new DdasRequestError(DdasRequestDiagnostics.TooLarge)) : (buffer[..count], null);
    }
}
