using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Intake;

/// <summary>Opens files of signals and their mappings.</summary>
internal static class SignalFiles
{
    public static SignalFile Read(Stream stream, SignalMapping mapping, string name, LocalDate? receivedOn) => mapping.IsJson
        ? SignalJsonReader.Read(stream, mapping, name, receivedOn)
        : SignalCsvReader.Read(stream, mapping, name, receivedOn);

    /// <summary>The rows of a file, one after another; the last one says so when the file is refused.</summary>
    public static IEnumerable<IntakeRow> ReadRows(Stream stream, SignalMapping mapping, string name, LocalDate? receivedOn) => mapping.IsJson
        ? SignalJsonReader.ReadRows(stream, mapping, name, receivedOn)
        : SignalCsvReader.ReadRows(stream, mapping, name, receivedOn);

    /// <summary>The mapping in a file; the default one when there is no file.</summary>
    public static SignalMapping ReadMapping(string? path)
    {
        if (path is null)
        {
            return SignalMapping.Default;
        }

        using FileStream stream = OpenWhole(path);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        SignalMappingReadResult read = SignalMappingReader.Read(bytes, Path.GetFileName(path));
        return read.Mapping ?? throw new CallException(string.Join(
            Environment.NewLine, read.Diagnostics.Select(d => $"{d} {d.Code.Remedy.English}")));
    }

    /// <summary>Opens a file of which more than the next bytes has to be seen, so not a pipe.</summary>
    public static FileStream OpenWhole(string path)
    {
        FileStream stream = Open(path);
        if (stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        throw new CallException($"'{path}' is no file but a pipe. Save it as a file first.");
    }

    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it exists and whether you may read it.");
        }
    }
}
