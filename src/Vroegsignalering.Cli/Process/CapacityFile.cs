using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads the room for contacts; what is wrong ends the call with the place and the remedy.</summary>
internal static class CapacityFile
{
    public static ContactCapacity Read(string path, string source)
    {
        try
        {
            ContactCapacityReadResult read = ContactCapacityFile.Read(File.ReadAllBytes(path), source);
            string more = read.Diagnostics.Count > 1 ? $" There is more that is wrong in it: {read.Diagnostics.Count - 1}." : "";
            return read.Capacity ?? throw new CallException($"{read.Diagnostics[0]} {read.Diagnostics[0].Code.Remedy.English}{more}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether the file is there and you may read it.");
        }
    }
}
