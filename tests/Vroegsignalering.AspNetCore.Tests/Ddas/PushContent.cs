using System.Net;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>A body that is sent in pieces, without saying how long it is.</summary>
internal sealed class PushContent(Func<Stream, Task> push) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        try
        {
            await push(stream);
        }
        catch (IOException)
        {
            // The server does not wait for the rest; its answer is what counts.
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
