using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cli.Policy;

namespace Vroegsignalering.Cli.Feedback;

/// <summary>Reads and writes the file of what partners were told.</summary>
internal static class OutboxFile
{
    /// <summary>The outbox; empty when there is no file yet.</summary>
    /// <exception cref="CallException">It cannot be read.</exception>
    public static FeedbackOutbox Read(string path)
    {
        if (!File.Exists(path))
        {
            return FeedbackOutbox.Empty;
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            FeedbackOutboxReadResult read = FeedbackOutboxFile.Read(file, Path.GetFileName(path));
            return read.Outbox ?? throw new CallException($"{read.Diagnostics[0]} {read.Diagnostics[0].Code.Remedy.English}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether you may read it.");
        }
    }

    /// <summary>Writes the outbox, whole or not at all.</summary>
    public static void Write(string path, FeedbackOutbox outbox) => ResultFile.Write(path, stream => FeedbackOutboxFile.Write(stream, outbox));
}
