namespace Vroegsignalering.Casework;

/// <summary>Which request a processing is part of (W3C Trace Context), such as the ids of the current <c>Activity</c> of a host.</summary>
public sealed record ProcessingTrace
{
    /// <summary>Takes the ids of a trace.</summary>
    /// <param name="traceId">32 hexadecimal digits in lower case, not all zero.</param>
    /// <param name="operationId">16 hexadecimal digits in lower case, not all zero.</param>
    /// <exception cref="ArgumentException">One of them is something else.</exception>
    public ProcessingTrace(string traceId, string operationId) => (TraceId, OperationId) = (Checked(traceId, 32), Checked(operationId, 16));

    /// <summary>The trace: 32 hexadecimal digits.</summary>
    public string TraceId { get; }

    /// <summary>The operation in it: 16 hexadecimal digits.</summary>
    public string OperationId { get; }

    private static string Checked(string id, int digits)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length == digits && !id.AsSpan().ContainsAnyExcept("0123456789abcdef") && id.AsSpan().ContainsAnyExcept('0')
            ? id
            : throw new ArgumentException("An id of a trace has 32 hexadecimal digits and one of an operation 16, in lower case and not all zero.", nameof(id));
    }
}
