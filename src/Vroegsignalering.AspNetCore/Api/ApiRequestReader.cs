using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Reads the query and the JSON body of a request, no more than allowed.</summary>
internal static class ApiRequestReader
{
    private const int DeepestBody = 8;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = DeepestBody, AllowDuplicateProperties = false };

    public static ApiValues ReadQuery(HttpRequest request, IReadOnlyList<ApiField> fields, List<ApiError> errors)
    {
        ApiValueReader reader = new("query", fields, errors);
        foreach ((string name, StringValues values) in request.Query)
        {
            foreach (string? value in values)
            {
                reader.Read(name, value ?? "");
            }
        }

        reader.End();
        return reader.Values;
    }

    /// <summary>Reads a body in JSON.</summary>
    /// <returns>What stood there, or the answer when it cannot be read at all.</returns>
    public static async Task<(ApiValues Values, ApiAnswer? Refusal)> ReadBodyAsync(
        HttpContext context, IReadOnlyList<ApiField> fields, int most, List<ApiError> errors)
    {
        if (!IsOfType(context.Request, ["application/json"]))
        {
            return (ApiValues.None, ApiAnswer.Refused(ApiProblem.OtherContentType));
        }

        if (await BytesAsync(context, most) is not byte[] body)
        {
            return (ApiValues.None, ApiAnswer.Refused(ApiProblem.TooLarge));
        }

        return (Read(body, fields, errors), null);
    }

    /// <summary>Whether a request says, once, that it is of one of these types, in UTF-8 and not compressed.</summary>
    public static bool IsOfType(HttpRequest request, IReadOnlyList<string> types) =>
        request.Headers.ContentEncoding.Count == 0
        && request.Headers.ContentType.Count == 1
        && MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && types.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of the body; <c>null</c> when there are too many.</summary>
    public static async Task<byte[]?> BytesAsync(HttpContext context, int most)
    {
        if (context.Request.ContentLength > most)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }

        using MemoryStream read = new();
        byte[] buffer = new byte[16_384];
        try
        {
            int count;
            while ((count = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
            {
                if (read.Length + count > most)
                {
                    return null;
                }

                read.Write(buffer, 0, count);
            }
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return read.ToArray();
    }

    private static ApiValues Read(byte[] body, IReadOnlyList<ApiField> fields, List<ApiError> errors)
    {
        ApiValueReader reader = new("body", fields, errors);
        try
        {
            if (!Utf8.IsValid(body))
            {
                throw new JsonException();
            }

            using JsonDocument document = JsonDocument.Parse(body, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException();
            }

            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                reader.Read(property.Name, property.Value);
            }

            reader.End();
            return reader.Values;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // An escaped half of a surrogate pair is only found when the text is asked for.
            errors.Add(new ApiError("body", null, "geen-json", "Geef een JSON-object in UTF-8, met elk veld hoogstens één keer en zonder diepe lagen."));
            return ApiValues.None;
        }
    }
}
