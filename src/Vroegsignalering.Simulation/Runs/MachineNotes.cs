using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>On what machine and how fast results were made: <c>machine.json</c>, the only file that differs from run to run.</summary>
internal sealed class MachineNotes(TimeProvider time, int? threads)
{
    public const string Name = "machine.json";

    private readonly DateTimeOffset _begin = time.GetUtcNow();
    private readonly long _stamp = time.GetTimestamp();

    /// <summary>The household-months that this process lived; 0 when it merged only.</summary>
    public long HouseholdMonths { get; set; }

    public void Put(string folder, string name)
    {
        using FileStream stream = new(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.None);
        Write(stream);
    }

    private void Write(Stream stream)
    {
        double seconds = time.GetElapsedTime(_stamp).TotalSeconds;
        using Utf8JsonWriter json = new(stream, RunManifest.Form);
        json.WriteStartObject();
        json.WriteString("machine", Environment.MachineName);
        json.WriteString("system", RuntimeInformation.OSDescription);
        json.WriteString("architecture", RuntimeInformation.ProcessArchitecture.ToString());
        json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
        json.WriteNumber("cores", Environment.ProcessorCount);
        json.WriteNumber("threads", threads ?? Environment.ProcessorCount);
        json.WriteString("begin", Iso(_begin));
        json.WriteString("end", Iso(time.GetUtcNow()));
        json.WriteNumber("seconds", Math.Round((decimal)seconds, 3));
        json.WriteNumber("householdMonths", HouseholdMonths);
        json.WriteNumber("householdMonthsPerSecond", seconds > 0 ? (long)(HouseholdMonths / seconds) : 0);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static string Iso(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
