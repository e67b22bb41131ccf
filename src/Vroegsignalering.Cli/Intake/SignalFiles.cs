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

        using FileStream stream = Open(path);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        SignalMappingReadResult read = SignalMappingReader.Read(bytes, Path.GetFileName(path));
        return read.Mapping ?? throw new CallException(string.Join(
            Environment.NewLine, read.Diagnostics.Select(d => $"{d} {d.Code.Remedy.English}")));
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
