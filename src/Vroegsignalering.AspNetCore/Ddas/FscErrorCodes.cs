namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>The error codes of FSC that the pull API may give, in the header <c>Fsc-Error-Code</c> and in the body.</summary>
/// <remarks>A host that knows more than "not allowed" says so with one of these: as the message of an <c>AuthorizationFailureReason</c>, or as the message with
/// which its authentication fails. Source: Logius FSC Core 1.0.0, as named in the OpenAPI text of DDAS.</remarks>
public static class FscErrorCodes
{
    /// <summary>No token was sent (401).</summary>
    public const string AccessTokenMissing = "ERROR_CODE_ACCESS_TOKEN_MISSING";

    /// <summary>The token is not accepted (401).</summary>
    public const string AccessTokenInvalid = "ERROR_CODE_ACCESS_TOKEN_INVALID";

    /// <summary>The token is too old (401).</summary>
    public const string AccessTokenExpired = "ERROR_CODE_ACCESS_TOKEN_EXPIRED";

    /// <summary>The token is of another group (403).</summary>
    public const string WrongGroup = "ERROR_CODE_WRONG_GROUP_ID_IN_TOKEN";

    /// <summary>There is no such service (404).</summary>
    public const string ServiceNotFound = "ERROR_CODE_SERVICE_NOT_FOUND";

    /// <summary>The service behind this one does not answer (502).</summary>
    public const string ServiceUnreachable = "ERROR_CODE_SERVICE_UNREACHABLE";

    /// <summary>Only POST is known (405).</summary>
    public const string MethodUnsupported = "ERROR_CODE_METHOD_UNSUPPORTED";
}
